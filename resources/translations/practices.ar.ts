<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CardModel</name>
    <message>
        <source>{name}. Cost: {cost}. Labour: {labour}. {figure}</source>
        <translation>{name}. التكلفة: {cost}. العمل: {labour}. {figure}</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>العمل</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare none</source>
        <translation>لا مقارنة</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n tool(s)</source>
        <translation>
            <numerusform>لا أدوات للمقارنة</numerusform>
            <numerusform>مقارنة أداة واحدة</numerusform>
            <numerusform>مقارنة أداتين</numerusform>
            <numerusform>مقارنة %n أدوات</numerusform>
            <numerusform>مقارنة %n أداة</numerusform>
            <numerusform>مقارنة %n أداة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceRegions</name>
    <message>
        <source>Worldwide</source>
        <translation>في العالم</translation>
    </message>
    <message>
        <source>By climate</source>
        <translation>حسب المناخ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>Depth, cm</source>
        <translation>العمق، cm</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Loss avoided</source>
        <translation>فقد تمّ منعه</translation>
    </message>
    <message>
        <source>Soil carbon</source>
        <translation>كربون التربة</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>المحصول</translation>
    </message>
    <message>
        <source>Other gases</source>
        <translation>غازات أخرى</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>يتغيّر</translation>
    </message>
    <message>
        <source>topsoil</source>
        <translation>التربة السطحية</translation>
    </message>
    <message>
        <source>topsoil, mixed</source>
        <translation>التربة السطحية، مختلط</translation>
    </message>
    <message>
        <source>topsoil, varies</source>
        <translation>التربة السطحية، يتغيّر</translation>
    </message>
    <message>
        <source>weighted by depth</source>
        <translation>موزون حسب العمق</translation>
    </message>
    <message>
        <source>whole soil</source>
        <translation>التربة كلها</translation>
    </message>
    <message>
        <source>soil and plants</source>
        <translation>التربة والنبات</translation>
    </message>
    <message>
        <source>sediment</source>
        <translation>رواسب</translation>
    </message>
    <message>
        <source>long trials</source>
        <translation>تجارب طويلة</translation>
    </message>
    <message>
        <source>old terraces</source>
        <translation>مدرّجات قديمة</translation>
    </message>
</context>
<context>
    <name>EvidenceTableCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Every row of the library, with its source.</source>
        <translation>كل سطر في المكتبة مع مصدره.</translation>
    </message>
</context>
<context>
    <name>FacetFinder</name>
    <message>
        <source>Type a name</source>
        <translation>اكتبوا اسمًا</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
</context>
<context>
    <name>FitCard</name>
    <message>
        <source>Does it fit?</source>
        <translation>هل تناسب؟</translation>
    </message>
    <message>
        <source>Looking at the plot …</source>
        <translation>جارٍ النظر في القطعة …</translation>
    </message>
    <message>
        <source>Does it fit {plot}?</source>
        <translation>هل تناسب {plot}؟</translation>
    </message>
    <message>
        <source>Choose a plot to see if it fits.</source>
        <translation>اختاروا قطعة لمعرفة هل تناسبها.</translation>
    </message>
    <message>
        <source>Add a plot to see if it fits. You need its name and its use, no more.</source>
        <translation>أضيفوا قطعة لمعرفة هل تناسبها. يكفي اسمها واستعمالها.</translation>
    </message>
    <message>
        <source>Choose a plot (F4)</source>
        <translation>اختيار قطعة (F4)</translation>
    </message>
    <message>
        <source>Add a plot</source>
        <translation>إضافة قطعة</translation>
    </message>
    <message>
        <source>Not checked: {things}.</source>
        <translation>لم يُتحقَّق من: {things}.</translation>
    </message>
    <message>
        <source>Add to this plot’s plan</source>
        <translation>إضافتها إلى خطة هذه القطعة</translation>
    </message>
    <message>
        <source>Tell what you see on this plot</source>
        <translation>ماذا ترون في هذه القطعة</translation>
    </message>
</context>
<context>
    <name>FitWords</name>
    <message>
        <source>Fits</source>
        <translation>تناسب</translation>
    </message>
    <message>
        <source>Fits with care</source>
        <translation>تناسب مع الحذر</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>لا تناسب</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>It is known from your climate: {climates}.</source>
        <translation>هي معروفة في مناخكم: {climates}.</translation>
    </message>
    <message>
        <source>It is known from a neighbouring climate, not from yours: try small.</source>
        <translation>هي معروفة في مناخ قريب، لا في مناخكم: جرّبوا في مساحة صغيرة.</translation>
    </message>
    <message>
        <source>It is not known from your climate: {climates}.</source>
        <translation>هي غير معروفة في مناخكم: {climates}.</translation>
    </message>
    <message>
        <source>It is made for this use of the land: {land_use}.</source>
        <translation>صُنعت لهذا الاستعمال للأرض: {land_use}.</translation>
    </message>
    <message>
        <source>It is made for another use of the land: {made_for}.</source>
        <translation>صُنعت لاستعمال آخر للأرض: {made_for}.</translation>
    </message>
    <message>
        <source>It helps against a trouble of this soil: {problem}.</source>
        <translation>تعالج مشكلة في هذه التربة: {problem}.</translation>
    </message>
    <message>
        <source>It helps against troubles of this soil: {problems}.</source>
        <translation>تعالج مشكلات في هذه التربة: {problems}.</translation>
    </message>
    <message>
        <source>It is good for this kind of soil: {soil}.</source>
        <translation>هي جيدة لهذا النوع من التربة: {soil}.</translation>
    </message>
    <message>
        <source>It helps against none of the troubles you see here.</source>
        <translation>لا تعالج أي مشكلة ترونها هنا.</translation>
    </message>
    <message>
        <source>It is only for a trouble that nobody saw here: {only_for}.</source>
        <translation>هي فقط لمشكلة لم يرها أحد هنا: {only_for}.</translation>
    </message>
    <message>
        <source>Peat must stay wet. Dried peat is lost.</source>
        <translation>يجب أن تبقى تربة الخث رطبة. إذا جفّت ضاعت.</translation>
    </message>
    <message>
        <source>On peat only where the water stays as it is.</source>
        <translation>على تربة الخث فقط حيث يبقى الماء كما هو.</translation>
    </message>
    <message>
        <source>It holds water where water already stands.</source>
        <translation>تحبس الماء حيث يوجد ماء راكد من قبل.</translation>
    </message>
    <message>
        <source>It drinks water where the soil dries out.</source>
        <translation>تشرب الماء حيث تجف التربة.</translation>
    </message>
    <message>
        <source>It digs deep, and the soil here is shallow.</source>
        <translation>تحفر عميقًا، والتربة هنا قليلة العمق.</translation>
    </message>
    <message>
        <source>Its walls do not stand well in sand.</source>
        <translation>لا تثبت جدرانها جيدًا في الرمل.</translation>
    </message>
    <message>
        <source>Watering brings salt up where it cannot drain.</source>
        <translation>يرفع الريّ الملح حيث لا يُصرَّف الماء.</translation>
    </message>
    <message>
        <source>Over the years it makes a sour soil more sour.</source>
        <translation>مع السنين تزيد حموضة التربة الحمضية.</translation>
    </message>
    <message>
        <source>The slope suits it: {slope_pct}.</source>
        <translation>الميل يناسبها: {slope_pct}.</translation>
    </message>
    <message>
        <source>It holds the soil on a slope of {slope_pct}.</source>
        <translation>تثبّت التربة على ميل {slope_pct}.</translation>
    </message>
    <message>
        <source>The land is too steep for it: {slope_pct}, at most {max_pct}.</source>
        <translation>الأرض شديدة الميل عليها: {slope_pct}، والحد الأقصى {max_pct}.</translation>
    </message>
    <message>
        <source>The land is too flat to need it: {slope_pct}, from {min_pct} on.</source>
        <translation>الأرض مستوية ولا تحتاج إليها: {slope_pct}، والحاجة تبدأ من {min_pct}.</translation>
    </message>
    <message>
        <source>At {slope_pct} something has to hold the soil first.</source>
        <translation>مع ميل {slope_pct} يجب أولًا تثبيت التربة.</translation>
    </message>
    <message>
        <source>The rain suits it: {rainfall_mm} a year.</source>
        <translation>المطر يناسبها: {rainfall_mm} في السنة.</translation>
    </message>
    <message>
        <source>It wants more rain: {rainfall_mm} here, {min_mm} and more is better.</source>
        <translation>تريد مطرًا أكثر: هنا {rainfall_mm}، والأفضل {min_mm} أو أكثر.</translation>
    </message>
    <message>
        <source>It is for drier land: {rainfall_mm} here, up to {max_mm} is better.</source>
        <translation>هي لأرض أجفّ: هنا {rainfall_mm}، والأفضل حتى {max_mm}.</translation>
    </message>
    <message>
        <source>You have enough for it: {mean}.</source>
        <translation>لديكم ما يكفي لها: {mean}.</translation>
    </message>
    <message>
        <source>It asks for more than there is: {mean}.</source>
        <translation>تطلب أكثر مما يوجد: {mean}.</translation>
    </message>
    <message>
        <source>What it needs is there: {mean}.</source>
        <translation>ما تحتاج إليه موجود: {mean}.</translation>
    </message>
    <message>
        <source>It cannot be done without: {mean}.</source>
        <translation>لا تصلح من دون: {mean}.</translation>
    </message>
    <message>
        <source>It gives little without: {mean}.</source>
        <translation>تعطي القليل من دون: {mean}.</translation>
    </message>
    <message>
        <source>troubles of the soil</source>
        <translation>مشكلات التربة</translation>
    </message>
    <message>
        <source>climate</source>
        <translation>المناخ</translation>
    </message>
    <message>
        <source>use of the land</source>
        <translation>استعمال الأرض</translation>
    </message>
    <message>
        <source>kind of soil</source>
        <translation>نوع التربة</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>الميل</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>المطر</translation>
    </message>
    <message>
        <source>money at hand</source>
        <translation>المال المتوفر</translation>
    </message>
    <message>
        <source>hands to work</source>
        <translation>الأيدي العاملة</translation>
    </message>
    <message>
        <source>water to irrigate with</source>
        <translation>ماء الريّ</translation>
    </message>
    <message>
        <source>manure or compost</source>
        <translation>السماد البلدي أو الكمبوست</translation>
    </message>
    <message>
        <source>straw that may stay</source>
        <translation>القش الذي يمكن تركه</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>الحيوانات</translation>
    </message>
    <message>
        <source>rights to the land</source>
        <translation>حقوق الأرض</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>what people want</source>
        <translation>ما يريده الناس</translation>
    </message>
    <message>
        <source>height above the sea</source>
        <translation>الارتفاع عن سطح البحر</translation>
    </message>
    <message>
        <source>whether the waste is clean</source>
        <translation>هل النفايات نظيفة</translation>
    </message>
    <message>
        <source>a cold place for what is bought</source>
        <translation>مكان بارد لما يُشترى</translation>
    </message>
    <message>
        <source>a biogas plant nearby</source>
        <translation>وحدة غاز حيوي قريبة</translation>
    </message>
    <message>
        <source>where water can drain to</source>
        <translation>أين يُصرَّف الماء</translation>
    </message>
    <message>
        <source>what is left to burn or char</source>
        <translation>ما يبقى للحرق أو التفحيم</translation>
    </message>
    <message>
        <source>danger of fire</source>
        <translation>خطر الحريق</translation>
    </message>
    <message>
        <source>whether animals graze freely</source>
        <translation>هل ترعى الحيوانات بحرية</translation>
    </message>
    <message>
        <source>how deep the hard layer lies</source>
        <translation>عمق الطبقة الصلبة</translation>
    </message>
    <message>
        <source>hedges to cut from</source>
        <translation>سياجات شجرية للقصّ</translation>
    </message>
    <message>
        <source>agreement with herders</source>
        <translation>اتفاق مع الرعاة</translation>
    </message>
    <message>
        <source>what the law allows</source>
        <translation>ما يسمح به القانون</translation>
    </message>
    <message>
        <source>lime within reach</source>
        <translation>جير في المتناول</translation>
    </message>
    <message>
        <source>a market for the harvest</source>
        <translation>سوق للمحصول</translation>
    </message>
    <message>
        <source>whether old grassland is spared</source>
        <translation>هل تُصان المراعي القديمة</translation>
    </message>
    <message>
        <source>agreement with neighbours</source>
        <translation>اتفاق مع الجيران</translation>
    </message>
    <message>
        <source>whether it is a rice field with bunds</source>
        <translation>هل هو حقل أرز ذو حواجز</translation>
    </message>
    <message>
        <source>how sour the soil is</source>
        <translation>درجة حموضة التربة</translation>
    </message>
    <message>
        <source>a ripper within reach</source>
        <translation>محراث شاقّ في المتناول</translation>
    </message>
    <message>
        <source>rock under the soil</source>
        <translation>الصخر تحت التربة</translation>
    </message>
    <message>
        <source>salt in soil and water</source>
        <translation>الملح في التربة والماء</translation>
    </message>
    <message>
        <source>seed or young plants within reach</source>
        <translation>بذور أو شتلات في المتناول</translation>
    </message>
    <message>
        <source>silt in the water</source>
        <translation>الطمي في الماء</translation>
    </message>
    <message>
        <source>sodium in the soil</source>
        <translation>الصوديوم في التربة</translation>
    </message>
    <message>
        <source>a test of the soil</source>
        <translation>فحص للتربة</translation>
    </message>
    <message>
        <source>stones within reach</source>
        <translation>حجارة في المتناول</translation>
    </message>
    <message>
        <source>living stumps in the field</source>
        <translation>جذوع حيّة في الحقل</translation>
    </message>
    <message>
        <source>termites</source>
        <translation>النمل الأبيض</translation>
    </message>
    <message>
        <source>tides</source>
        <translation>المدّ والجزر</translation>
    </message>
    <message>
        <source>quality of the water</source>
        <translation>جودة الماء</translation>
    </message>
    <message>
        <source>work on the whole slope</source>
        <translation>عمل على المنحدر كله</translation>
    </message>
    <message>
        <source>weeds that are hard to kill</source>
        <translation>أعشاب يصعب القضاء عليها</translation>
    </message>
    <message>
        <source>sandy</source>
        <translation>رملية</translation>
    </message>
    <message>
        <source>loamy</source>
        <translation>طميية</translation>
    </message>
    <message>
        <source>clayey</source>
        <translation>طينية</translation>
    </message>
    <message>
        <source>peat</source>
        <translation>تربة خث</translation>
    </message>
</context>
<context>
    <name>LibraryFigures</name>
    <message>
        <source>No sound figure</source>
        <translation>لا رقم موثوق</translation>
    </message>
    <message>
        <source>{value} in all</source>
        <translation>{value} إجمالًا</translation>
    </message>
    <message>
        <source>May rise or fall</source>
        <translation>قد يزيد أو ينقص</translation>
    </message>
    <message>
        <source>{where}: may rise or fall, between {low} and {high} per cent.</source>
        <translation>{where}: قد يزيد أو ينقص، بين {low} و{high} في المئة.</translation>
    </message>
    <message>
        <source>{where}: {value} per cent more, no range given.</source>
        <translation>{where}: زيادة {value} في المئة، دون ذكر المدى.</translation>
    </message>
    <message>
        <source>{where}: {value} per cent less, no range given.</source>
        <translation>{where}: نقص {value} في المئة، دون ذكر المدى.</translation>
    </message>
    <message>
        <source>{where}: {value} per cent more, between {low} and {high}.</source>
        <translation>{where}: زيادة {value} في المئة، بين {low} و{high}.</translation>
    </message>
    <message>
        <source>{where}: {value} per cent less, between {low} and {high}.</source>
        <translation>{where}: نقص {value} في المئة، بين {low} و{high}.</translation>
    </message>
    <message>
        <source>Soil carbon, in per cent</source>
        <translation>كربون التربة، في المئة</translation>
    </message>
    <message>
        <source>No sound figure yet. We do not guess.</source>
        <translation>لا رقم موثوق بعد. نحن لا نخمّن.</translation>
    </message>
    <message>
        <source>prevents a loss of {value}</source>
        <translation>تمنع فقد {value}</translation>
    </message>
    <message>
        <source>from experts, not checked at source</source>
        <translation>من خبراء، لم يُدقَّق في المصدر</translation>
    </message>
    <message>
        <source>no range given</source>
        <translation>لم يُذكر المدى</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) of studies</source>
        <translation>
            <numerusform>لا مراجعات دراسات</numerusform>
            <numerusform>مراجعة دراسات واحدة</numerusform>
            <numerusform>مراجعتا دراسات</numerusform>
            <numerusform>%n مراجعات دراسات</numerusform>
            <numerusform>%n مراجعة دراسات</numerusform>
            <numerusform>%n مراجعة دراسات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>لا دراسات</numerusform>
            <numerusform>دراسة واحدة</numerusform>
            <numerusform>دراستان</numerusform>
            <numerusform>%n دراسات</numerusform>
            <numerusform>%n دراسة</numerusform>
            <numerusform>%n دراسة</numerusform>
        </translation>
    </message>
    <message>
        <source>median {years} years</source>
        <translation>وسيط المدة بالسنوات: {years}</translation>
    </message>
    <message>
        <source>{where}: {words}</source>
        <translation>{where}: {words}</translation>
    </message>
    <message>
        <source>From experts, not checked at source.</source>
        <translation>من خبراء، لم يُدقَّق في المصدر.</translation>
    </message>
    <message>
        <source>Harvest · {where}</source>
        <translation>المحصول · {where}</translation>
    </message>
    <message>
        <source>Other gases · {where}</source>
        <translation>غازات أخرى · {where}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>⁧⁦{low}⁩ إلى ⁦{high}⁩⁩</translation>
    </message>
    <message>
        <source>t C/ha a year</source>
        <translation>t C/ha/سنة</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
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
    <message>
        <source>Tropical, dry</source>
        <translation>مداري جاف</translation>
    </message>
    <message>
        <source>Tropical, moist</source>
        <translation>مداري رطب</translation>
    </message>
    <message>
        <source>Tropical, wet</source>
        <translation>مداري كثير المطر</translation>
    </message>
    <message>
        <source>Tropical, mountain</source>
        <translation>مداري جبلي</translation>
    </message>
    <message>
        <source>Warm temperate, dry</source>
        <translation>معتدل دافئ جاف</translation>
    </message>
    <message>
        <source>Warm temperate, moist</source>
        <translation>معتدل دافئ رطب</translation>
    </message>
    <message>
        <source>Cool temperate, dry</source>
        <translation>معتدل بارد جاف</translation>
    </message>
    <message>
        <source>Cool temperate, moist</source>
        <translation>معتدل بارد رطب</translation>
    </message>
    <message>
        <source>Boreal, dry</source>
        <translation>شمالي جاف</translation>
    </message>
    <message>
        <source>Boreal, moist</source>
        <translation>شمالي رطب</translation>
    </message>
    <message>
        <source>Low in carbon</source>
        <translation>قليلة الكربون</translation>
    </message>
    <message>
        <source>Poor in nutrients</source>
        <translation>قليلة الغذاء</translation>
    </message>
    <message>
        <source>Dries out</source>
        <translation>تجفّ بسرعة</translation>
    </message>
    <message>
        <source>Lost to rain</source>
        <translation>يجرفها المطر</translation>
    </message>
    <message>
        <source>Lost to wind</source>
        <translation>تحملها الريح</translation>
    </message>
    <message>
        <source>Hard crust</source>
        <translation>قشرة صلبة</translation>
    </message>
    <message>
        <source>Too dense</source>
        <translation>مرصوصة جدًا</translation>
    </message>
    <message>
        <source>Sandy</source>
        <translation>رملية</translation>
    </message>
    <message>
        <source>Shallow</source>
        <translation>قليلة العمق</translation>
    </message>
    <message>
        <source>Sour</source>
        <translation>حمضية</translation>
    </message>
    <message>
        <source>Aluminium</source>
        <translation>ألومنيوم</translation>
    </message>
    <message>
        <source>Salty</source>
        <translation>مالحة</translation>
    </message>
    <message>
        <source>Rich in sodium</source>
        <translation>كثيرة الصوديوم</translation>
    </message>
    <message>
        <source>Stands in water</source>
        <translation>يغمرها الماء</translation>
    </message>
    <message>
        <source>Peat</source>
        <translation>تربة خث</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>آسيا</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>أمريكا اللاتينية</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>أمريكا الشمالية</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>أوقيانوسيا</translation>
    </message>
    <message>
        <source>Western Africa</source>
        <translation>غرب أفريقيا</translation>
    </message>
    <message>
        <source>Eastern Africa</source>
        <translation>شرق أفريقيا</translation>
    </message>
    <message>
        <source>Central Africa</source>
        <translation>وسط أفريقيا</translation>
    </message>
    <message>
        <source>Northern Africa</source>
        <translation>شمال أفريقيا</translation>
    </message>
    <message>
        <source>Southern Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>Soil cover</source>
        <translation>غطاء التربة</translation>
    </message>
    <message>
        <source>Manure and compost</source>
        <translation>سماد بلدي وكمبوست</translation>
    </message>
    <message>
        <source>Catching rain</source>
        <translation>حصاد المطر</translation>
    </message>
    <message>
        <source>Trees in fields</source>
        <translation>أشجار في الحقول</translation>
    </message>
    <message>
        <source>Ploughing less</source>
        <translation>حراثة أقل</translation>
    </message>
    <message>
        <source>Grazing</source>
        <translation>الرعي</translation>
    </message>
    <message>
        <source>Feeding the crop</source>
        <translation>تغذية المحصول</translation>
    </message>
    <message>
        <source>More kinds of crops</source>
        <translation>تنويع المحاصيل</translation>
    </message>
    <message>
        <source>Care of the crop</source>
        <translation>العناية بالمحصول</translation>
    </message>
    <message>
        <source>Holding the soil</source>
        <translation>تثبيت التربة</translation>
    </message>
    <message>
        <source>Care of the forest</source>
        <translation>العناية بالغابة</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Restoring land</source>
        <translation>إحياء الأرض</translation>
    </message>
    <message>
        <source>Mending the soil</source>
        <translation>إصلاح التربة</translation>
    </message>
    <message>
        <source>Whole farm</source>
        <translation>المزرعة كلها</translation>
    </message>
    <message>
        <source>Use of water</source>
        <translation>استعمال الماء</translation>
    </message>
    <message>
        <source>Wetlands</source>
        <translation>أراضٍ رطبة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Within 1 year</source>
        <translation>خلال سنة</translation>
    </message>
    <message>
        <source>After 2 to 3 years</source>
        <translation>بعد سنتين إلى 3 سنوات</translation>
    </message>
    <message>
        <source>After 4 years or more</source>
        <translation>بعد 4 سنوات أو أكثر</translation>
    </message>
    <message>
        <source>Checked at source</source>
        <translation>مدقّق في المصدر</translation>
    </message>
    <message>
        <source>From experts, not checked</source>
        <translation>من خبراء، غير مدقّق</translation>
    </message>
    <message>
        <source>No sound figure</source>
        <translation>لا رقم موثوق</translation>
    </message>
    <message>
        <source>Southern Asia</source>
        <translation>جنوب آسيا</translation>
    </message>
    <message>
        <source>South-eastern Asia</source>
        <translation>جنوب شرق آسيا</translation>
    </message>
    <message>
        <source>Eastern Asia</source>
        <translation>شرق آسيا</translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation>وسط آسيا</translation>
    </message>
    <message>
        <source>Western Asia</source>
        <translation>غرب آسيا</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>أمريكا الجنوبية</translation>
    </message>
    <message>
        <source>Central America</source>
        <translation>أمريكا الوسطى</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation>الكاريبي</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>غرب أوروبا</translation>
    </message>
    <message>
        <source>Southern Europe</source>
        <translation>جنوب أوروبا</translation>
    </message>
    <message>
        <source>Northern Europe</source>
        <translation>شمال أوروبا</translation>
    </message>
    <message>
        <source>Eastern Europe</source>
        <translation>شرق أوروبا</translation>
    </message>
    <message>
        <source>Australia and New Zealand</source>
        <translation>أستراليا ونيوزيلندا</translation>
    </message>
    <message>
        <source>Melanesia</source>
        <translation>ميلانيزيا</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>ميكرونيزيا</translation>
    </message>
    <message>
        <source>Polynesia</source>
        <translation>بولينيزيا</translation>
    </message>
    <message>
        <source>Measured in trials</source>
        <translation>قيس في تجارب</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>غير مدقّق</translation>
    </message>
    <message>
        <source>Estimate a project</source>
        <translation>تقدير مشروع</translation>
    </message>
    <message>
        <source>Measure a plot</source>
        <translation>قياس قطعة</translation>
    </message>
    <message>
        <source>Follow a region</source>
        <translation>متابعة منطقة</translation>
    </message>
    <message>
        <source>See soil on a map</source>
        <translation>رؤية التربة على خريطة</translation>
    </message>
    <message>
        <source>Model the future</source>
        <translation>حساب المستقبل</translation>
    </message>
    <message>
        <source>Collect and keep data</source>
        <translation>جمع البيانات وحفظها</translation>
    </message>
    <message>
        <source>Learn and teach</source>
        <translation>التعلّم والتعليم</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>المساحات</translation>
    </message>
    <message>
        <source>What is done on the land</source>
        <translation>ما يُعمل على الأرض</translation>
    </message>
    <message>
        <source>Soil samples</source>
        <translation>عينات التربة</translation>
    </message>
    <message>
        <source>A field visit</source>
        <translation>زيارة للحقل</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>المناخ</translation>
    </message>
    <message>
        <source>Kind of soil</source>
        <translation>نوع التربة</translation>
    </message>
    <message>
        <source>Manure, fertiliser and other inputs</source>
        <translation>السماد والمدخلات الأخرى</translation>
    </message>
    <message>
        <source>Number of animals</source>
        <translation>عدد الحيوانات</translation>
    </message>
    <message>
        <source>Fuel and power used</source>
        <translation>الوقود والكهرباء المستعملة</translation>
    </message>
    <message>
        <source>Your own forms</source>
        <translation>استماراتكم</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>History of the land</source>
        <translation>تاريخ الأرض</translation>
    </message>
    <message>
        <source>Satellite pictures</source>
        <translation>صور الأقمار الصناعية</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>A laboratory</source>
        <translation>مختبر</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Points on a map</source>
        <translation>نقاط على خريطة</translation>
    </message>
    <message>
        <source>A description of the project</source>
        <translation>وصف للمشروع</translation>
    </message>
    <message>
        <source>Somebody who writes scripts</source>
        <translation>شخص يكتب البرامج</translation>
    </message>
    <message>
        <source>Plants and animals found</source>
        <translation>النباتات والحيوانات الموجودة</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>الأشجار</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>المحصول</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>يعمل بلا شبكة</translation>
    </message>
    <message>
        <source>Partly offline</source>
        <translation>يعمل جزئيًا بلا شبكة</translation>
    </message>
    <message>
        <source>Needs a network</source>
        <translation>يحتاج إلى شبكة</translation>
    </message>
    <message>
        <source>Not a program</source>
        <translation>ليس برنامجًا</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>Free for some</source>
        <translation>مجاني للبعض</translation>
    </message>
    <message>
        <source>Low cost</source>
        <translation>قليل التكلفة</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>بمقابل</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>مزارعون</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>مرشدون</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>مختصون</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>مختبر</translation>
    </message>
    <message>
        <source>Framework for measuring and reporting</source>
        <translation>إطار للقياس والإبلاغ</translation>
    </message>
    <message>
        <source>Rules for measuring and reporting</source>
        <translation>قواعد للقياس والإبلاغ</translation>
    </message>
    <message>
        <source>App</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>List of criteria</source>
        <translation>قائمة معايير</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>حاسبة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>Decision support</source>
        <translation>مساعدة على القرار</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>اختبار في الحقل</translation>
    </message>
    <message>
        <source>Set of field tests</source>
        <translation>مجموعة اختبارات في الحقل</translation>
    </message>
    <message>
        <source>Lab or field test</source>
        <translation>اختبار في المختبر أو الحقل</translation>
    </message>
    <message>
        <source>Lab method</source>
        <translation>طريقة مختبر</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة</translation>
    </message>
    <message>
        <source>Satellite platform</source>
        <translation>منصة أقمار صناعية</translation>
    </message>
    <message>
        <source>Satellite tool</source>
        <translation>أداة أقمار صناعية</translation>
    </message>
    <message>
        <source>Way of sampling</source>
        <translation>طريقة أخذ العينات</translation>
    </message>
    <message>
        <source>Web platform</source>
        <translation>منصة على الإنترنت</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Many languages</source>
        <translation>لغات كثيرة</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>Several languages</source>
        <translation>عدة لغات</translation>
    </message>
    <message>
        <source>All tropical</source>
        <translation>كل المداري</translation>
    </message>
    <message>
        <source>Warm temperate</source>
        <translation>معتدل دافئ</translation>
    </message>
    <message>
        <source>Cool temperate</source>
        <translation>معتدل بارد</translation>
    </message>
    <message>
        <source>Boreal</source>
        <translation>شمالي</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{first} to {last} years</source>
        <translation>{first} إلى {last} سنوات</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuredCard</name>
    <message>
        <source>Difference between fields with and without. Not a gain per year.</source>
        <translation>الفرق بين حقول بها وحقول من دونها. ليس زيادة سنوية.</translation>
    </message>
    <message>
        <source>A hollow bar across the zero line: it may rise or fall.</source>
        <translation>شريط فارغ فوق خط الصفر: قد يزيد أو ينقص.</translation>
    </message>
    <message>
        <source>A bar on the left: the loss that this practice prevents. Not a gain.</source>
        <translation>شريط إلى اليسار: ما تمنع هذه الممارسة فقده. ليس زيادة.</translation>
    </message>
    <message>
        <source>Soil carbon: what was measured</source>
        <translation>كربون التربة: ما الذي قيس</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>All rows as a table (T)</source>
        <translation>كل السطور في جدول (T)</translation>
    </message>
    <message numerus="yes">
        <source>Sources (%n)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>المصادر (%n)</numerusform>
            <numerusform>المصادر (%n)</numerusform>
            <numerusform>المصادر (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures checked at source</source>
        <translation>أرقام مدقّقة في المصدر</translation>
    </message>
</context>
<context>
    <name>MoreAbout</name>
    <message>
        <source>Read more about it</source>
        <translation>اقرؤوا المزيد عنها</translation>
    </message>
    <message>
        <source>Also called: {names}</source>
        <translation>أسماء أخرى: {names}</translation>
    </message>
    <message>
        <source>{what}: {value}. Source: {source}.</source>
        <translation>{what}: {value}. المصدر: {source}.</translation>
    </message>
    <message>
        <source>From experts, not checked at source.</source>
        <translation>من خبراء، لم يُدقَّق في المصدر.</translation>
    </message>
    <message>
        <source>An agronomist and a native speaker still have to read this sheet.</source>
        <translation>لم يقرأ هذه البطاقة بعدُ مهندس زراعي ولا متكلم باللغة الأم.</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation>عرض أقل</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>What people here should know. No names of people.</source>
        <translation>ما يجب أن يعرفه الناس هنا. بلا أسماء أشخاص.</translation>
    </message>
    <message>
        <source>Note for here</source>
        <translation>ملاحظة لهذا المكان</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>حفظ هذا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
</context>
<context>
    <name>OwnBar</name>
    <message>
        <source>Fits my plot</source>
        <translation>تناسب قطعتي</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>Only this collection</source>
        <translation>هذه المجموعة فقط</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Fits {plot} · {count}</source>
        <translation>تناسب {plot} · {count}</translation>
    </message>
    <message>
        <source>{verdict}: {plot}.</source>
        <translation>{verdict}: {plot}.</translation>
    </message>
    <message>
        <source>Starred.</source>
        <translation>وُضعت نجمة.</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>إزالة: {filter}</translation>
    </message>
    <message>
        <source>Star taken off</source>
        <translation>أُزيلت النجمة</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>A plot that is not on this laptop</source>
        <translation>قطعة ليست على هذا الحاسوب</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>How far {plot} is</source>
        <translation>أين وصلت {plot}</translation>
    </message>
    <message>
        <source>Take off the plan of {plot}</source>
        <translation>إزالة من خطة {plot}</translation>
    </message>
    <message>
        <source>Taken off the plan</source>
        <translation>أُزيلت من الخطة</translation>
    </message>
    <message>
        <source>What happened, in your words. No names of people.</source>
        <translation>ما حدث، بكلماتكم. بلا أسماء أشخاص.</translation>
    </message>
    <message>
        <source>What happened on {plot}</source>
        <translation>ما حدث في {plot}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>حُفظ</translation>
    </message>
</context>
<context>
    <name>PracticeActs</name>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Group view</source>
        <translation>عرض للمجموعة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>listen to the sheet, or stop</source>
        <translation>الاستماع إلى البطاقة، أو إيقافها</translation>
    </message>
    <message>
        <source>G, Ctrl Shift G</source>
        <translation>G، Ctrl Shift G</translation>
    </message>
    <message>
        <source>group view</source>
        <translation>عرض للمجموعة</translation>
    </message>
    <message>
        <source>P, Ctrl P</source>
        <translation>P، Ctrl P</translation>
    </message>
    <message>
        <source>print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>what was measured, as a table</source>
        <translation>ما قيس، في جدول</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>PracticeList</name>
    <message>
        <source>Practices</source>
        <translation>الممارسات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>استعمال الأرض</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>First effect</source>
        <translation>أول أثر</translation>
    </message>
    <message>
        <source>Soil carbon: what was measured</source>
        <translation>كربون التربة: ما الذي قيس</translation>
    </message>
</context>
<context>
    <name>PracticeOwn</name>
    <message>
        <source>Star taken off</source>
        <translation>أُزيلت النجمة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>Added to the plan of {plot}</source>
        <translation>أُضيفت إلى خطة {plot}</translation>
    </message>
    <message>
        <source>Kept with {plot}</source>
        <translation>حُفظ مع {plot}</translation>
    </message>
</context>
<context>
    <name>PracticePaper</name>
    <message>
        <source>How to do it</source>
        <translation>كيف تُعمل</translation>
    </message>
    <message>
        <source>For which land</source>
        <translation>لأي أرض</translation>
    </message>
    <message>
        <source>Soil carbon: what was measured</source>
        <translation>كربون التربة: ما الذي قيس</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Where it fits</source>
        <translation>أين تناسب</translation>
    </message>
    <message>
        <source>Where it does not fit</source>
        <translation>أين لا تناسب</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>ما تحتاجون إليه</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>ما تعطيه</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبهوا</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>عمل من</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>كم تكلّف</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>ما المنتظر</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>أخطاء شائعة</translation>
    </message>
    <message>
        <source>Check it on your own plot</source>
        <translation>تحققوا منها في قطعتكم</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>المناخ</translation>
    </message>
    <message>
        <source>Soil</source>
        <translation>التربة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>First effect</source>
        <translation>أول أثر</translation>
    </message>
    <message>
        <source>For which land it is comes from experts. It was not checked at source.</source>
        <translation>الأرض المناسبة لها من قول الخبراء. لم يُدقَّق ذلك في المصدر.</translation>
    </message>
    <message>
        <source>Not checked: {question}</source>
        <translation>لم يُتحقَّق: {question}</translation>
    </message>
    <message>
        <source>4 per 1000 library {version} · licence {licence} · printed {day}</source>
        <translation>مكتبة 4 per 1000، {version} · الرخصة {licence} · طُبع في {day}</translation>
    </message>
    <message>
        <source>An agronomist and a native speaker still have to read this sheet.</source>
        <translation>لم يقرأ هذه البطاقة بعدُ مهندس زراعي ولا متكلم باللغة الأم.</translation>
    </message>
    <message>
        <source>Read by experts: {status}, {day}</source>
        <translation>قرأها خبراء: {status}، {day}</translation>
    </message>
</context>
<context>
    <name>PracticePaperActs</name>
    <message>
        <source>Print the list…</source>
        <translation>طباعة القائمة…</translation>
    </message>
    <message>
        <source>Keep the list as PDF…</source>
        <translation>حفظ القائمة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>بطاقة، A4</translation>
    </message>
    <message>
        <source>Hand-out in pictures, A5</source>
        <translation>ورقة مصوّرة، A5</translation>
    </message>
    <message>
        <source>Poster, A3 on four pages</source>
        <translation>ملصق A3 على أربع صفحات</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Keep as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الورق</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>{practice}.pdf</source>
        <translation>{practice}.pdf</translation>
    </message>
    <message>
        <source>{practice}-hand-out.pdf</source>
        <translation>{practice}-مصوّرة.pdf</translation>
    </message>
    <message>
        <source>{practice}-poster.pdf</source>
        <translation>{practice}-ملصق.pdf</translation>
    </message>
    <message>
        <source>practices.pdf</source>
        <translation>الممارسات.pdf</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>Part {part} of 4: {place}. Cut along the marks and join the four parts.</source>
        <translation>الجزء {part} من 4: {place}. قصّوا عند العلامات وألصقوا الأجزاء الأربعة.</translation>
    </message>
</context>
<context>
    <name>PracticeSheet</name>
    <message>
        <source>in {language}</source>
        <translation>اللغة: {language}</translation>
    </message>
    <message>
        <source>Where it fits</source>
        <translation>أين تناسب</translation>
    </message>
    <message>
        <source>Where it does not fit</source>
        <translation>أين لا تناسب</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>ما تحتاجون إليه</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>عمل من</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>ما تعطيه</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبهوا</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>أخطاء شائعة</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>كم تكلّف</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>ما المنتظر</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>كيف تُعمل</translation>
    </message>
    <message>
        <source>Check it on your own plot</source>
        <translation>تحققوا منها في قطعتكم</translation>
    </message>
    <message>
        <source>For which land</source>
        <translation>لأي أرض</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>المناخ</translation>
    </message>
    <message>
        <source>Soil</source>
        <translation>التربة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>First effect</source>
        <translation>أول أثر</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>تُستعمل في</translation>
    </message>
    <message>
        <source>This comes from experts. It was not checked at source.</source>
        <translation>هذا من خبراء. لم يُدقَّق في المصدر.</translation>
    </message>
    <message>
        <source>Not checked: {question}</source>
        <translation>لم يُتحقَّق: {question}</translation>
    </message>
    <message>
        <source>What was measured, in numbers</source>
        <translation>ما قيس، بالأرقام</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Practices</source>
        <translation>الممارسات</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>to the search field of the list</source>
        <translation>إلى حقل البحث في القائمة</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <translation>الأسهم، Enter</translation>
    </message>
    <message>
        <source>go about in the cards, open one</source>
        <translation>التنقل بين المربعات وفتح واحد</translation>
    </message>
    <message>
        <source>N, B</source>
        <translation>N، B</translation>
    </message>
    <message>
        <source>next sheet, sheet before</source>
        <translation>البطاقة التالية، البطاقة السابقة</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>put a star on it, or take it off</source>
        <translation>وضع نجمة عليها أو إزالتها</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>put it beside others, up to three</source>
        <translation>وضعها بجانب غيرها، حتى ثلاث</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>الرجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>No practice has all of these. Take one off:</source>
        <translation>لا ممارسة فيها كل هذا. أزيلوا واحدًا:</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>استعمال الأرض</translation>
    </message>
    <message>
        <source>Trouble of the soil</source>
        <translation>مشكلة التربة</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>المناخ</translation>
    </message>
    <message>
        <source>Kind of practice</source>
        <translation>نوع الممارسة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>First effect</source>
        <translation>أول أثر</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Part of the world</source>
        <translation>الجزء من العالم</translation>
    </message>
    <message>
        <source>Country with cases</source>
        <translation>بلد فيه أمثلة</translation>
    </message>
    <message>
        <source>Soil carbon</source>
        <translation>كربون التربة</translation>
    </message>
    <message>
        <source>Fits first</source>
        <translation>المناسبة أولًا</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Type: dry land, straw, trees…</source>
        <translation>اكتبوا: أرض جافة، قش، أشجار…</translation>
    </message>
    <message>
        <source>Search in the practices</source>
        <translation>البحث في الممارسات</translation>
    </message>
    <message>
        <source>Best known first</source>
        <translation>الأكثر دراسة أولًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>First effect soonest</source>
        <translation>الأسرع أثرًا أولًا</translation>
    </message>
    <message>
        <source>Lowest cost first</source>
        <translation>الأقل تكلفة أولًا</translation>
    </message>
    <message>
        <source>Least labour first</source>
        <translation>الأقل عملًا أولًا</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>مربعات</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>أسطر</translation>
    </message>
    <message>
        <source>Cards or lines</source>
        <translation>مربعات أو أسطر</translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>لا ممارسات</numerusform>
            <numerusform>ممارسة واحدة</numerusform>
            <numerusform>ممارستان</numerusform>
            <numerusform>%n ممارسات</numerusform>
            <numerusform>%n ممارسة</numerusform>
            <numerusform>%n ممارسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>إزالة: {filter}</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>There is no library on this laptop. Ask your team for a library update.</source>
        <translation>لا مكتبة على هذا الحاسوب. اطلبوا تحديث المكتبة من فريقكم.</translation>
    </message>
    <message>
        <source>{verdict}: {plot}</source>
        <translation>{verdict}: {plot}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>QrSquare</name>
    <message>
        <source>QR code of the link</source>
        <translation>رمز QR للرابط</translation>
    </message>
</context>
<context>
    <name>RegionButtons</name>
    <message>
        <source>Where it was measured</source>
        <translation>أين قيس</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Goes well with</source>
        <translation>تنسجم مع</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>QR code of the source</source>
        <translation>رمز QR للمصدر</translation>
    </message>
</context>
<context>
    <name>ToolComparison</name>
    <message>
        <source>Tools side by side</source>
        <translation>الأدوات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>الرجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>إخراج: {name}</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>مفيدة من أجل</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>تطلب</translation>
    </message>
    <message>
        <source>Works from</source>
        <translation>تبدأ من</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبهوا</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>المكانة</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Listing is not advice.</source>
        <translation>الذكر هنا ليس نصيحة.</translation>
    </message>
    <message>
        <source>Library {version}</source>
        <translation>المكتبة {version}</translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Asks for nothing of yours.</source>
        <translation>لا تطلب شيئًا منكم.</translation>
    </message>
    <message>
        <source>Works from: {thing}.</source>
        <translation>تبدأ من: {thing}.</translation>
    </message>
    <message>
        <source>Also asks for: {things}.</source>
        <translation>تطلب أيضًا: {things}.</translation>
    </message>
    <message>
        <source>Asks for: {things}.</source>
        <translation>تطلب: {things}.</translation>
    </message>
    <message>
        <source>Asks for nothing more.</source>
        <translation>لا تطلب شيئًا آخر.</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>I want to</source>
        <translation>أريد</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>عندي</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>بلا شبكة</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجانية</translation>
    </message>
    <message>
        <source>It must be: {wish}</source>
        <translation>يجب أن تكون: {wish}</translation>
    </message>
    <message>
        <source>It must be</source>
        <translation>يجب أن تكون</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Type: carbon, map, lab…</source>
        <translation>اكتبوا: كربون، خريطة، مختبر…</translation>
    </message>
    <message>
        <source>Search in the tools</source>
        <translation>البحث في الأدوات</translation>
    </message>
    <message>
        <source>No tool has all of this. Take one off:</source>
        <translation>لا أداة فيها كل هذا. أزيلوا واحدًا:</translation>
    </message>
    <message>
        <source>This library has no tools yet. Ask your team for a library update.</source>
        <translation>لا أدوات في هذه المكتبة بعد. اطلبوا تحديث المكتبة من فريقكم.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>من أجل ماذا</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>بلا شبكة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Who can use it</source>
        <translation>من يستطيع استعمالها</translation>
    </message>
    <message>
        <source>Kind of tool</source>
        <translation>نوع الأداة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>لا أدوات</numerusform>
            <numerusform>أداة واحدة</numerusform>
            <numerusform>أداتان</numerusform>
            <numerusform>%n أدوات</numerusform>
            <numerusform>%n أداة</numerusform>
            <numerusform>%n أداة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s) your answers best</source>
        <translation>
            <numerusform>لا أداة تناسب أجوبتكم</numerusform>
            <numerusform>أداة واحدة هي الأنسب لأجوبتكم</numerusform>
            <numerusform>أداتان هما الأنسب لأجوبتكم</numerusform>
            <numerusform>%n أدوات هي الأنسب لأجوبتكم</numerusform>
            <numerusform>%n أداة هي الأنسب لأجوبتكم</numerusform>
            <numerusform>%n أداة هي الأنسب لأجوبتكم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>لا أدوات أخرى</numerusform>
            <numerusform>أداة أخرى</numerusform>
            <numerusform>أداتان أخريان</numerusform>
            <numerusform>%n أدوات أخرى</numerusform>
            <numerusform>%n أداة أخرى</numerusform>
            <numerusform>%n أداة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: {name} was used.</source>
        <translation>سُجّل: استُعملت {name}.</translation>
    </message>
    <message>
        <source>Four tools stand side by side. Take one out first.</source>
        <translation>أربع أدوات جنبًا إلى جنب هي الحد. أخرجوا واحدة أولًا.</translation>
    </message>
</context>
<context>
    <name>ToolSheet</name>
    <message>
        <source>What it does</source>
        <translation>ماذا تعمل</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>ماذا تطلب</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>مفيدة من أجل</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبهوا</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>صنعها</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>المكانة</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>إخراج من المقارنة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>I used this</source>
        <translation>استعملتُ هذه الأداة</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>أين توجد</translation>
    </message>
    <message>
        <source>Opens with a network. The square is for a telephone.</source>
        <translation>تُفتح بوجود شبكة. المربّع للهاتف.</translation>
    </message>
</context>
<context>
    <name>ToolkitPage</name>
    <message>
        <source>Toolkit</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Tools {count}</source>
        <translation>الأدوات {count}</translation>
    </message>
    <message>
        <source>Schemes {count}</source>
        <translation>أنظمة الدفع {count}</translation>
    </message>
    <message>
        <source>Criteria {count}</source>
        <translation>المعايير {count}</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>الخبراء</translation>
    </message>
    <message>
        <source>Part of the toolkit</source>
        <translation>قسم الأدوات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Choose tools to compare first: the table is what is printed.</source>
        <translation>اختاروا أولًا أدوات للمقارنة: يُطبع جدولها.</translation>
    </message>
    <message>
        <source>tools-side-by-side</source>
        <translation>مقارنة-الأدوات</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>نظام-دفع</translation>
    </message>
    <message>
        <source>criteria-checklist</source>
        <translation>قائمة-المعايير</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>to the search field of the list</source>
        <translation>إلى حقل البحث في القائمة</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>أعلى، أسفل</translation>
    </message>
    <message>
        <source>show another one</source>
        <translation>عرض غيره</translation>
    </message>
    <message>
        <source>N, B</source>
        <translation>N، B</translation>
    </message>
    <message>
        <source>next one, one before</source>
        <translation>التالي، السابق</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare this tool, or take it out</source>
        <translation>مقارنة هذه الأداة أو إخراجها</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>next tab</source>
        <translation>التبويب التالي</translation>
    </message>
    <message>
        <source>print the comparison, the scheme or the checklist</source>
        <translation>طباعة المقارنة أو النظام أو القائمة</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>There is no library on this laptop. Ask your team for a library update.</source>
        <translation>لا مكتبة على هذا الحاسوب. اطلبوا تحديث المكتبة من فريقكم.</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>Changed for {area}</source>
        <translation>غُيّر من أجل {area}</translation>
    </message>
    <message>
        <source>Changed for our area</source>
        <translation>غُيّر من أجل منطقتنا</translation>
    </message>
    <message>
        <source>Local, not reviewed</source>
        <translation>محلي، غير مراجَع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the words for {area}</source>
        <translation>تغيير الكلمات من أجل {area}</translation>
    </message>
    <message>
        <source>Take away the words for this area</source>
        <translation>إزالة كلمات هذه المنطقة</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Answer of those who looked at it: {answer}</source>
        <translation>جواب من نظروا فيه: {answer}</translation>
    </message>
</context>
<context>
    <name>YoursCard</name>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>On your plots, in your words</source>
        <translation>في قطعكم، بكلماتكم</translation>
    </message>
    <message>
        <source>Add to this plot’s plan</source>
        <translation>إضافتها إلى خطة هذه القطعة</translation>
    </message>
    <message>
        <source>Write what you saw</source>
        <translation>كتابة ما رأيتم</translation>
    </message>
    <message>
        <source>Note for here</source>
        <translation>ملاحظة لهذا المكان</translation>
    </message>
    <message>
        <source>Change this for our area</source>
        <translation>تغيير هذا لمنطقتنا</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Put a star on it</source>
        <translation>وضع نجمة</translation>
    </message>
    <message>
        <source>Nobody has written here yet. What you add stays on this laptop and goes out with the next sync.</source>
        <translation>لم يكتب أحد هنا بعد. ما تضيفونه يبقى على هذا الحاسوب ويُرسل مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>about this sheet</source>
        <translation>عن هذه البطاقة</translation>
    </message>
    <message numerus="yes">
        <source>%n more on this laptop</source>
        <translation>
            <numerusform>لا غيرها على هذا الحاسوب</numerusform>
            <numerusform>واحدة أخرى على هذا الحاسوب</numerusform>
            <numerusform>اثنتان أخريان على هذا الحاسوب</numerusform>
            <numerusform>%n أخرى على هذا الحاسوب</numerusform>
            <numerusform>%n أخرى على هذا الحاسوب</numerusform>
            <numerusform>%n أخرى على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>إزالة: {what}</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>It waits for the next sync</source>
        <translation>ينتظر المزامنة القادمة</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>مجموعة جديدة …</translation>
    </message>
    <message>
        <source>Put into {collection}</source>
        <translation>وُضعت في {collection}</translation>
    </message>
    <message>
        <source>Taken out of {collection}</source>
        <translation>أُخرجت من {collection}</translation>
    </message>
</context>
</TS>
