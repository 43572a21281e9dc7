<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AskStrip</name>
        <message>
            <source>It is right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditCard</name>
        <message>
            <source>We kept what you were typing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation>ترك الأمر</translation>
        </message>
        <message>
            <source>Change the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New sampling campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>One after the other, for example 0-10, 10-30, 30-50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>الطبقات</translation>
        </message>
        <message>
            <source>A place you visit. Type its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A code, not a name. It keeps people private.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Land use</source>
            <translation>استعمال الأرض</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المساحة</translation>
        </message>
        <message>
            <source>Managed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It needs a site.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldPage</name>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>القطعة</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a plot</source>
            <translation>إضافة قطعة</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites and plots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opens the bags of the plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change the plot or site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Del</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delete the plot or site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A plot is one field with one manager. Its bags and its carbon stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show me with the demo project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No plots yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Campaign {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is taken away.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Sand</source>
            <translation>الرمل</translation>
        </message>
        <message>
            <source>Loamy sand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandy loam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silt loam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandy clay loam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clay loam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silty clay loam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandy clay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silty clay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clay</source>
            <translation>الطين</translation>
        </message>
        <message>
            <source>Cropland</source>
            <translation>أرض زراعية</translation>
        </message>
        <message>
            <source>Grassland</source>
            <translation>مرعى</translation>
        </message>
        <message>
            <source>Trees with crops</source>
            <translation>أشجار مع المحاصيل</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>غابة</translation>
        </message>
        <message>
            <source>Wetland</source>
            <translation>أرض رطبة</translation>
        </message>
        <message>
            <source>Crops and pasture</source>
            <translation>محاصيل ومراعٍ</translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Nothing is saved yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysCard</name>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>F1 for all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next cell, then next bag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same as the bag above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new bag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl Z</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undo, also after a restart</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OneByOne</name>
        <message>
            <source>Bag before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next bag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who wrote what when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bag {bag} · point {point} · {layer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone of the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}, {day} at {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaceModel</name>
        <message numerus="yes">
            <source>%n plot(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Other plots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no bags yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{done} of %n bag(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Change {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log samples</source>
            <translation>تسجيل العينات</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>known, not shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area</source>
            <translation>المساحة</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>استعمال الأرض</translation>
        </message>
        <message>
            <source>Managed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bags in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sampling campaigns</source>
            <translation>حملات أخذ العينات</translation>
        </message>
        <message>
            <source>None yet. A campaign is one round of taking soil, with the same layers everywhere.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n bag(s) without a campaign</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>newest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bags filled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no bags yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{done} of %n bag(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>الأكياس</translation>
        </message>
        <message>
            <source>Bags of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>layers {layers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not measured yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>0 to 30 cm, mean of %n point(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>0 to 30 cm, {some} of %n point(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>PointCard</name>
        <message>
            <source>Carbon at point {point}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the soil from 0 to 30 cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not measured yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>Bags filled</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{done} of %n bag(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No bags yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n bag(s) with a lab result</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>SamplesModel</name>
        <message>
            <source>two values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>odd value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}, point {point}, bag {bag}, layer {top} to {bottom}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>النقطة</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>الكيس</translation>
        </message>
        <message>
            <source>Layer
cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wet mass
g</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stones
%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texture</source>
            <translation>القوام</translation>
        </message>
        <message>
            <source>Carbon
%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soil weight
g/cm³</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stock
t C/ha</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
    </context>
    <context>
        <name>SamplesPage</name>
        <message>
            <source>Grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One by one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Add point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New bag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bags</source>
            <translation>الأكياس</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Samples of {plot}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We kept what you were typing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No bags yet. Start with the first one: it gets a code for its label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a plot first. Its bags show here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the plots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bag {code} is taken away.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SamplesWords</name>
        <message>
            <source>Bag</source>
            <translation>الكيس</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>النقطة</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wet mass</source>
            <translation>الكتلة الرطبة</translation>
        </message>
        <message>
            <source>Stones</source>
            <translation>الحجارة</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>القوام</translation>
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>كربون التربة</translation>
        </message>
        <message>
            <source>Carbon measured by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soil weighed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pH in water</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Land use</source>
            <translation>استعمال الأرض</translation>
        </message>
        <message>
            <source>Code at the lab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken by</source>
            <translation>أخذها</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Fine soil in the whole ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fine soil, without the room of stones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All soil with its stones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bag {bag}: a layer ends deeper than it starts. Type it as 0-10.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bag {bag}: {thing} cannot be {value}. It is kept as typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bag {bag} weighs {value}; the other {layer} bags here weigh {least} to {most}. Right, or type again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bag {bag}: the day {value} is still to come. Right? Keep it, or type again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bag {bag}: {value} does not go with this much carbon; usual is {least} to {most}. Right?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bag {bag}: {thing} {value}; usual is up to {most}. Right?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bag {bag}: {thing} {value}; usual is {least} to {most}. Right? Keep it, or type again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>emptied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next cell to fill, then the next bag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same as the bag above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fill down to the end of the point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new bag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change what is in the cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Del</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty the cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Del</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delete the bag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+V</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paste a block from a spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next odd value</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
