<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AskStrip</name>
    <message>
        <source>It is right</source>
        <translation>هي صحيحة</translation>
    </message>
    <message>
        <source>Type again</source>
        <translation>الكتابة من جديد</translation>
    </message>
</context>
<context>
    <name>EditCard</name>
    <message>
        <source>We kept what you were typing.</source>
        <translation>حفظنا ما كنتم تكتبونه.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Change the site</source>
        <translation>تغيير الموقع</translation>
    </message>
    <message>
        <source>Change the plot</source>
        <translation>تغيير القطعة</translation>
    </message>
    <message>
        <source>Change the campaign</source>
        <translation>تغيير الحملة</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>موقع جديد</translation>
    </message>
    <message>
        <source>Add the site</source>
        <translation>إضافة الموقع</translation>
    </message>
    <message>
        <source>New plot</source>
        <translation>قطعة جديدة</translation>
    </message>
    <message>
        <source>Add the plot</source>
        <translation>إضافة القطعة</translation>
    </message>
    <message>
        <source>New sampling campaign</source>
        <translation>حملة جديدة لأخذ العينات</translation>
    </message>
    <message>
        <source>Add the campaign</source>
        <translation>إضافة الحملة</translation>
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
        <translation>واحدة بعد الأخرى، مثلًا ⁦0-10⁩، ⁦10-30⁩، ⁦30-50⁩</translation>
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
        <translation>مكان تزورونه. اكتبوا اسمه.</translation>
    </message>
    <message>
        <source>A code, not a name. It keeps people private.</source>
        <translation>رمز، لا اسم. هكذا تبقى خصوصية الناس.</translation>
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
        <translation>يديرها</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>يلزم اسم.</translation>
    </message>
    <message>
        <source>It needs a site.</source>
        <translation>يلزم موقع.</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>The person asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person took back their consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A court or an authority ordered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should never have been written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for keeping it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from every laptop of the team, from the hub and from its photos, with all that was written there before. Nobody can bring it back, you neither. That something was erased stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the records that were made before still hold it; they go after 90 days at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? No names, only the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sure, type {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The mark that this record was checked goes too; a verifier can set it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased. The others erase it with their next sync.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseOffer</name>
    <message>
        <source>Erase for ever…</source>
        <translation type="unfinished"></translation>
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
        <translation>إضافة موقع</translation>
    </message>
    <message>
        <source>Add a plot</source>
        <translation>إضافة قطعة</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Sites and plots</source>
        <translation>المواقع والقطع</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>opens the bags of the plot</source>
        <translation>يفتح أكياس القطعة</translation>
    </message>
    <message>
        <source>new plot</source>
        <translation>قطعة جديدة</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>change the plot or site</source>
        <translation>تغيير القطعة أو الموقع</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>delete the plot or site</source>
        <translation>حذف القطعة أو الموقع</translation>
    </message>
    <message>
        <source>A plot is one field with one manager. Its bags and its carbon stand here.</source>
        <translation>القطعة حقل واحد يديره شخص واحد. أكياسها وكربونها هنا.</translation>
    </message>
    <message>
        <source>Show me with the demo project</source>
        <translation>عرض مثال بمشروع تجريبي</translation>
    </message>
    <message>
        <source>No plots yet</source>
        <translation>لا قطع بعد</translation>
    </message>
    <message>
        <source>Campaign {year}</source>
        <translation>حملة {year}</translation>
    </message>
    <message>
        <source>{name} is taken away.</source>
        <translation>أُزيل {name}.</translation>
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
        <translation>رمل طميي</translation>
    </message>
    <message>
        <source>Sandy loam</source>
        <translation>طمي رملي</translation>
    </message>
    <message>
        <source>Loam</source>
        <translation>طمي</translation>
    </message>
    <message>
        <source>Silt loam</source>
        <translation>طمي سلتي</translation>
    </message>
    <message>
        <source>Silt</source>
        <translation>سلت</translation>
    </message>
    <message>
        <source>Sandy clay loam</source>
        <translation>طمي طيني رملي</translation>
    </message>
    <message>
        <source>Clay loam</source>
        <translation>طمي طيني</translation>
    </message>
    <message>
        <source>Silty clay loam</source>
        <translation>طمي طيني سلتي</translation>
    </message>
    <message>
        <source>Sandy clay</source>
        <translation>طين رملي</translation>
    </message>
    <message>
        <source>Silty clay</source>
        <translation>طين سلتي</translation>
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
        <translation>أشجار ومحاصيل</translation>
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
        <translation>لا شيء محفوظ بعد.</translation>
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
        <translation>كل المفاتيح: F1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>next cell, then next bag</source>
        <translation>الخانة التالية، ثم الكيس التالي</translation>
    </message>
    <message>
        <source>same as the bag above</source>
        <translation>مثل الكيس الذي فوقه</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>new bag</source>
        <translation>كيس جديد</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>undo, also after a restart</source>
        <translation>تراجع، حتى بعد إعادة التشغيل</translation>
    </message>
</context>
<context>
    <name>OneByOne</name>
    <message>
        <source>Bag before</source>
        <translation>الكيس السابق</translation>
    </message>
    <message>
        <source>Next bag</source>
        <translation>الكيس التالي</translation>
    </message>
    <message>
        <source>Who wrote what when</source>
        <translation>من كتب ماذا ومتى</translation>
    </message>
    <message>
        <source>Bag {bag} · point {point} · {layer}</source>
        <translation>الكيس {bag} · النقطة {point} · {layer}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>Someone of the team</source>
        <translation>شخص من الفريق</translation>
    </message>
    <message>
        <source>{who}, {day} at {time}</source>
        <translation>{who}، {day} عند {time}</translation>
    </message>
</context>
<context>
    <name>PlaceModel</name>
    <message numerus="yes">
        <source>%n plot(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Other plots</source>
        <translation>قطع أخرى</translation>
    </message>
    <message>
        <source>no bags yet</source>
        <translation>لا أكياس بعد</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n bag(s)</source>
        <translation>
            <numerusform>{done} من %n كيس</numerusform>
            <numerusform>{done} من كيس واحد</numerusform>
            <numerusform>{done} من كيسين</numerusform>
            <numerusform>{done} من %n أكياس</numerusform>
            <numerusform>{done} من %n كيسًا</numerusform>
            <numerusform>{done} من %n كيس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Change {name}</source>
        <translation>تغيير {name}</translation>
    </message>
    <message>
        <source>Log samples</source>
        <translation>تسجيل العينات</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>حملة جديدة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>known, not shown</source>
        <translation>معروف، غير معروض</translation>
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
        <translation>يديرها</translation>
    </message>
    <message>
        <source>Bags in all</source>
        <translation>كل الأكياس</translation>
    </message>
    <message>
        <source>Sampling campaigns</source>
        <translation>حملات أخذ العينات</translation>
    </message>
    <message>
        <source>None yet. A campaign is one round of taking soil, with the same layers everywhere.</source>
        <translation>لا حملة بعد. الحملة جولة واحدة لأخذ التربة، بالطبقات نفسها في كل مكان.</translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s) without a campaign</source>
        <translation>
            <numerusform>لا أكياس بلا حملة</numerusform>
            <numerusform>كيس واحد بلا حملة</numerusform>
            <numerusform>كيسان بلا حملة</numerusform>
            <numerusform>%n أكياس بلا حملة</numerusform>
            <numerusform>%n كيسًا بلا حملة</numerusform>
            <numerusform>%n كيس بلا حملة</numerusform>
        </translation>
    </message>
    <message>
        <source>newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Bags filled</source>
        <translation>أكياس مملوءة</translation>
    </message>
    <message>
        <source>no bags yet</source>
        <translation>لا أكياس بعد</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n bag(s)</source>
        <translation>
            <numerusform>{done} من %n كيس</numerusform>
            <numerusform>{done} من كيس واحد</numerusform>
            <numerusform>{done} من كيسين</numerusform>
            <numerusform>{done} من %n أكياس</numerusform>
            <numerusform>{done} من %n كيسًا</numerusform>
            <numerusform>{done} من %n كيس</numerusform>
        </translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>الأكياس</translation>
    </message>
    <message>
        <source>Bags of {name}</source>
        <translation>أكياس {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>layers {layers}</source>
        <translation>الطبقات {layers}</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>لم يُقَس بعد</translation>
    </message>
    <message numerus="yes">
        <source>0 to 30 cm, mean of %n point(s)</source>
        <translation>
            <numerusform>0 إلى ⁦30 cm⁩</numerusform>
            <numerusform>0 إلى ⁦30 cm⁩، نقطة واحدة</numerusform>
            <numerusform>0 إلى ⁦30 cm⁩، متوسط نقطتين</numerusform>
            <numerusform>0 إلى ⁦30 cm⁩، متوسط %n نقاط</numerusform>
            <numerusform>0 إلى ⁦30 cm⁩، متوسط %n نقطة</numerusform>
            <numerusform>0 إلى ⁦30 cm⁩، متوسط %n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 to 30 cm, {some} of %n point(s)</source>
        <translation>
            <numerusform>0 إلى ⁦30 cm⁩، {some} من %n نقطة</numerusform>
            <numerusform>0 إلى ⁦30 cm⁩، {some} من نقطة واحدة</numerusform>
            <numerusform>0 إلى ⁦30 cm⁩، {some} من نقطتين</numerusform>
            <numerusform>0 إلى ⁦30 cm⁩، {some} من %n نقاط</numerusform>
            <numerusform>0 إلى ⁦30 cm⁩، {some} من %n نقطة</numerusform>
            <numerusform>0 إلى ⁦30 cm⁩، {some} من %n نقطة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Carbon at point {point}</source>
        <translation>الكربون في النقطة {point}</translation>
    </message>
    <message>
        <source>in the soil from 0 to 30 cm</source>
        <translation>في التربة من 0 إلى ⁦30 cm⁩</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>لم يُقَس بعد</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Bags filled</source>
        <translation>أكياس مملوءة</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n bag(s)</source>
        <translation>
            <numerusform>{done} من %n كيس</numerusform>
            <numerusform>{done} من كيس واحد</numerusform>
            <numerusform>{done} من كيسين</numerusform>
            <numerusform>{done} من %n أكياس</numerusform>
            <numerusform>{done} من %n كيسًا</numerusform>
            <numerusform>{done} من %n كيس</numerusform>
        </translation>
    </message>
    <message>
        <source>No bags yet</source>
        <translation>لا أكياس بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s) with a lab result</source>
        <translation>
            <numerusform>لا أكياس لها نتيجة مختبر</numerusform>
            <numerusform>كيس واحد له نتيجة مختبر</numerusform>
            <numerusform>كيسان لهما نتيجة مختبر</numerusform>
            <numerusform>%n أكياس لها نتيجة مختبر</numerusform>
            <numerusform>%n كيسًا لها نتيجة مختبر</numerusform>
            <numerusform>%n كيس لها نتيجة مختبر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SamplesModel</name>
    <message>
        <source>two values</source>
        <translation>قيمتان</translation>
    </message>
    <message>
        <source>to fix</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <source>odd value</source>
        <translation>قيمة غير معتادة</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>to fill</source>
        <translation>للملء</translation>
    </message>
    <message>
        <source>Row {row}, point {point}, bag {bag}, layer {top} to {bottom}</source>
        <translation>السطر {row}، النقطة {point}، الكيس {bag}، الطبقة {top} إلى {bottom}</translation>
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
        <translation>الطبقة
cm</translation>
    </message>
    <message>
        <source>Wet mass
g</source>
        <translation>كتلة رطبة
g</translation>
    </message>
    <message>
        <source>Stones
%</source>
        <translation>الحجارة
%</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>القوام</translation>
    </message>
    <message>
        <source>Carbon
%</source>
        <translation>الكربون
%</translation>
    </message>
    <message>
        <source>Soil weight
g/cm³</source>
        <translation>وزن التربة
g/cm³</translation>
    </message>
    <message>
        <source>Stock
t C/ha</source>
        <translation>المخزون
t C/ha</translation>
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
        <translation>جدول</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>واحد واحد</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Photos of the bag (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>إضافة نقطة</translation>
    </message>
    <message>
        <source>New bag</source>
        <translation>كيس جديد</translation>
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
        <translation>عينات {plot}</translation>
    </message>
    <message>
        <source>We kept what you were typing.</source>
        <translation>حفظنا ما كنتم تكتبونه.</translation>
    </message>
    <message>
        <source>No bags yet. Start with the first one: it gets a code for its label.</source>
        <translation>لا أكياس بعد. ابدؤوا بالأول: يأخذ رمزًا لملصقه.</translation>
    </message>
    <message>
        <source>Choose a plot first. Its bags show here.</source>
        <translation>اختاروا قطعة أولًا. أكياسها تظهر هنا.</translation>
    </message>
    <message>
        <source>Go to the plots</source>
        <translation>الذهاب إلى القطع</translation>
    </message>
    <message>
        <source>Bag {code} is taken away.</source>
        <translation>أُزيل الكيس {code}.</translation>
    </message>
    <message>
        <source>Photos of bag {code}</source>
        <translation type="unfinished"></translation>
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
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
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
        <translation>الكربون قاسه</translation>
    </message>
    <message>
        <source>Weight of the soil</source>
        <translation>وزن التربة</translation>
    </message>
    <message>
        <source>Soil weighed</source>
        <translation>التربة الموزونة</translation>
    </message>
    <message>
        <source>pH in water</source>
        <translation>pH في الماء</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>استعمال الأرض</translation>
    </message>
    <message>
        <source>Code at the lab</source>
        <translation>الرمز في المختبر</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>قيس في</translation>
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
        <translation>التربة الناعمة في الحلقة كلها</translation>
    </message>
    <message>
        <source>Fine soil, without the room of stones</source>
        <translation>التربة الناعمة، دون مكان الحجارة</translation>
    </message>
    <message>
        <source>All soil with its stones</source>
        <translation>كل التربة مع حجارتها</translation>
    </message>
    <message>
        <source>Bag {bag}: a layer ends deeper than it starts. Type it as 0-10.</source>
        <translation>الكيس {bag}: نهاية الطبقة يجب أن تكون أعمق من بدايتها. اكتبوها هكذا: ⁦0-10⁩.</translation>
    </message>
    <message>
        <source>Bag {bag}: {thing} cannot be {value}. It is kept as typed.</source>
        <translation>الكيس {bag}: لا يمكن أن يكون {thing} {value}. القيمة محفوظة كما كُتبت.</translation>
    </message>
    <message>
        <source>Bag {bag} weighs {value}; the other {layer} bags here weigh {least} to {most}. Right, or type again?</source>
        <translation>الكيس {bag} وزنه {value}؛ الأكياس الأخرى {layer} هنا من {least} إلى {most}. صحيح، أم تُكتب من جديد؟</translation>
    </message>
    <message>
        <source>Bag {bag}: the day {value} is still to come. Right? Keep it, or type again.</source>
        <translation>الكيس {bag}: اليوم {value} لم يأتِ بعد. صحيح؟ احتفظوا به أو اكتبوه من جديد.</translation>
    </message>
    <message>
        <source>Bag {bag}: {value} does not go with this much carbon; usual is {least} to {most}. Right?</source>
        <translation>الكيس {bag}: {value} لا يتفق مع هذا القدر من الكربون؛ المعتاد {least} إلى {most}. صحيح؟</translation>
    </message>
    <message>
        <source>Bag {bag}: {thing} {value}; usual is up to {most}. Right?</source>
        <translation>الكيس {bag}: {thing} {value}؛ المعتاد حتى {most}. صحيح؟</translation>
    </message>
    <message>
        <source>Bag {bag}: {thing} {value}; usual is {least} to {most}. Right? Keep it, or type again.</source>
        <translation>الكيس {bag}: {thing} {value}؛ المعتاد {least} إلى {most}. صحيح؟ احتفظوا به أو اكتبوه من جديد.</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>erased for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>أُفرغ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>next cell to fill, then the next bag</source>
        <translation>الخانة التالية للملء، ثم الكيس التالي</translation>
    </message>
    <message>
        <source>same as the bag above</source>
        <translation>مثل الكيس الذي فوقه</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>fill down to the end of the point</source>
        <translation>الملء إلى الأسفل حتى نهاية النقطة</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>new bag</source>
        <translation>كيس جديد</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>change what is in the cell</source>
        <translation>تغيير ما في الخانة</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>empty the cell</source>
        <translation>إفراغ الخانة</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>delete the bag</source>
        <translation>حذف الكيس</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>paste a block from a spreadsheet</source>
        <translation>لصق كتلة من جدول حسابات</translation>
    </message>
    <message>
        <source>photos of the bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next odd value</source>
        <translation>القيمة غير المعتادة التالية</translation>
    </message>
</context>
</TS>
