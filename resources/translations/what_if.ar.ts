<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ChartCard</name>
    <message>
        <source>The next 20 years</source>
        <translation>السنوات العشرون القادمة</translation>
    </message>
    <message>
        <source>The next 20 years, in numbers</source>
        <translation>السنوات العشرون القادمة، بالأرقام</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Chart or table (T)</source>
        <translation>رسم أو جدول (T)</translation>
    </message>
    <message>
        <source>The lines stand here as soon as the fields are filled.</source>
        <translation>الخطوط تظهر هنا حين تُملأ الخانات.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم</translation>
    </message>
</context>
<context>
    <name>FoldCard</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>FuturesTable</name>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Kept for this plot</source>
        <translation>محفوظ لهذه القطعة</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>إزالة: {name}</translation>
    </message>
</context>
<context>
    <name>MonthStrip</name>
    <message>
        <source>with plants</source>
        <translation>بنباتات</translation>
    </message>
    <message>
        <source>bare</source>
        <translation>عارية</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) with plants.</source>
        <translation>
            <numerusform>لا شهر بنباتات.</numerusform>
            <numerusform>شهر واحد بنباتات.</numerusform>
            <numerusform>شهران بنباتات.</numerusform>
            <numerusform>%n أشهر بنباتات.</numerusform>
            <numerusform>%n شهرًا بنباتات.</numerusform>
            <numerusform>%n شهر بنباتات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoPlotYet</name>
    <message>
        <source>See what 20 years of another way may do to the carbon in the soil. Nothing is promised.</source>
        <translation>انظروا ماذا قد تفعل 20 سنة من طريقة أخرى بكربون التربة. لا وعد هنا.</translation>
    </message>
    <message>
        <source>Type by hand</source>
        <translation>الكتابة باليد</translation>
    </message>
    <message>
        <source>Add a plot</source>
        <translation>إضافة قطعة</translation>
    </message>
    <message>
        <source>Choose a plot above, or type by hand</source>
        <translation>اختاروا قطعة في الأعلى، أو اكتبوا باليد</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>Print one page…</source>
        <translation>طباعة صفحة واحدة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)…</source>
        <translation>حفظ الأرقام (CSV)…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>مكتوب باليد</translation>
    </message>
    <message>
        <source>What if · {day}</source>
        <translation>ماذا لو · {day}</translation>
    </message>
    <message>
        <source>Today&apos;s way, no change.</source>
        <translation>طريقة اليوم، بلا تغيير.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>ماذا سُئل</translation>
    </message>
    <message>
        <source>As CO₂: {figure}.</source>
        <translation>بوحدة CO₂: {figure}.</translation>
    </message>
</context>
<context>
    <name>PlotFields</name>
    <message>
        <source>The plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
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
        <source>Carbon now</source>
        <translation>الكربون الآن</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>الطين</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Where the numbers come from</source>
        <translation>من أين تأتي الأرقام</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
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
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>new</source>
        <translation>الجديدة</translation>
    </message>
    <message>
        <source>IPCC tables for mineral soils, 0–30 cm. They reach their new level after 20 years.</source>
        <translation>جداول IPCC للترب المعدنية، ⁦0–30 cm⁩. تبلغ مستواها الجديد بعد 20 سنة.</translation>
    </message>
    <message>
        <source>RothC-26.3, for 0–30 cm, with the constants of its makers&apos; program (Rothamsted Research, 2024).</source>
        <translation>‏RothC-26.3، لعمق ⁦0–30 cm⁩، بثوابت برنامج صانعيه (Rothamsted Research, 2024).</translation>
    </message>
    <message>
        <source>Today&apos;s way is what holds the carbon of now. 5, 10 and 20 % more follow FAO (2020), GSOCseq.</source>
        <translation>طريقة اليوم هي ما يُبقي الكربون الحالي. زيادة 5 و10 و⁦20 %⁩ تتبع FAO (2020)، GSOCseq.</translation>
    </message>
    <message>
        <source>The range: 1,000 draws, with the carbon that comes back unsure by 15 % (one standard deviation).</source>
        <translation>المدى: 1000 سحب عشوائي، مع شك قدره ⁦15 %⁩ في الكربون العائد (انحراف معياري واحد).</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>As CO₂</source>
        <translation>بوحدة CO₂</translation>
    </message>
    <message>
        <source>Warming up the soil…</source>
        <translation>جارٍ تحضير التربة…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Then you see here what 20 years may bring.</source>
        <translation>ثم ترون هنا ما قد تأتي به 20 سنة.</translation>
    </message>
    <message>
        <source>Nothing was worked out. Your fields are as you left them.</source>
        <translation>لم يُحسب شيء. خاناتكم كما تركتموها.</translation>
    </message>
    <message>
        <source>The answer stands here in a moment.</source>
        <translation>الجواب يظهر هنا بعد لحظة.</translation>
    </message>
    <message>
        <source>Change something in the new way, or try a practice.</source>
        <translation>غيّروا شيئًا في الطريقة الجديدة، أو جرّبوا ممارسة.</translation>
    </message>
    <message>
        <source>Until then the new way is today&apos;s way.</source>
        <translation>حتى ذلك الحين الطريقة الجديدة هي طريقة اليوم.</translation>
    </message>
    <message>
        <source>The range is not known. This is a calculation, not a measurement.</source>
        <translation>المدى غير معروف. هذا حساب وليس قياسًا.</translation>
    </message>
    <message>
        <source>t C/ha, typed by you</source>
        <translation>t C/ha، كتبتموه أنتم</translation>
    </message>
    <message>
        <source>t C/ha, measured</source>
        <translation>t C/ha، مقيس</translation>
    </message>
    <message>
        <source>t C/ha, usual value</source>
        <translation>t C/ha، قيمة معتادة</translation>
    </message>
    <message>
        <source>Carbon now</source>
        <translation>الكربون الآن</translation>
    </message>
    <message>
        <source>In {year}, most likely</source>
        <translation>في {year}، الأرجح</translation>
    </message>
    <message>
        <source>Against today&apos;s way</source>
        <translation>مقارنة بطريقة اليوم</translation>
    </message>
</context>
<context>
    <name>WaysFields</name>
    <message>
        <source>Try a practice</source>
        <translation>تجربة ممارسة</translation>
    </message>
    <message>
        <source>type to find</source>
        <translation>اكتبوا للبحث</translation>
    </message>
    <message>
        <source>Which new way</source>
        <translation>أي طريقة جديدة</translation>
    </message>
    <message>
        <source>Up to three new ways, side by side</source>
        <translation>حتى ثلاث طرق جديدة، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Today and a new way</source>
        <translation>اليوم وطريقة جديدة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>التغيير إلى</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>استعمال الأرض</translation>
    </message>
    <message>
        <source>What comes back to the soil</source>
        <translation>ما يعود إلى التربة</translation>
    </message>
    <message>
        <source>State of the grass</source>
        <translation>حالة العشب</translation>
    </message>
    <message>
        <source>Tillage</source>
        <translation>الحراثة</translation>
    </message>
    <message>
        <source>does not matter here</source>
        <translation>لا أهمية له هنا</translation>
    </message>
    <message>
        <source>Plant carbon that comes back, new way</source>
        <translation>كربون النبات العائد، الطريقة الجديدة</translation>
    </message>
    <message>
        <source>New way: plant carbon that comes back, against today&apos;s</source>
        <translation>الطريقة الجديدة: كربون النبات العائد، مقارنة باليوم</translation>
    </message>
    <message>
        <source>t C/ha a year</source>
        <translation>t C/ha/سنة</translation>
    </message>
    <message>
        <source>Manure today</source>
        <translation>السماد البلدي اليوم</translation>
    </message>
    <message>
        <source>Manure, new way</source>
        <translation>السماد البلدي، الطريقة الجديدة</translation>
    </message>
    <message>
        <source>Today: months with plants on the field</source>
        <translation>اليوم: أشهر وجود نباتات في الحقل</translation>
    </message>
    <message>
        <source>New way: months with plants on the field</source>
        <translation>الطريقة الجديدة: أشهر وجود نباتات في الحقل</translation>
    </message>
    <message>
        <source>Months with plants on the field, today</source>
        <translation>أشهر وجود نباتات في الحقل، اليوم</translation>
    </message>
    <message>
        <source>Months with plants, new way</source>
        <translation>أشهر وجود نباتات، الطريقة الجديدة</translation>
    </message>
    <message>
        <source>● changed</source>
        <translation>‏● تغيّر</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>كما اليوم</translation>
    </message>
    <message>
        <source>what it changes: {confidence}</source>
        <translation>ما تغيّره: {confidence}</translation>
    </message>
    <message>
        <source>only those with a figure in these tables</source>
        <translation>فقط التي لها رقم في هذه الجداول</translation>
    </message>
    <message>
        <source>This practice has no figure in these tables.</source>
        <translation>لا رقم لهذه الممارسة في هذه الجداول.</translation>
    </message>
    <message>
        <source>This practice is for another land use than today&apos;s.</source>
        <translation>هذه الممارسة لاستعمال أرض غير استعمال اليوم.</translation>
    </message>
    <message>
        <source>For this model the practice changes nothing against today.</source>
        <translation>في هذا النموذج لا تغيّر الممارسة شيئًا مقارنة باليوم.</translation>
    </message>
</context>
<context>
    <name>WeatherFields</name>
    <message>
        <source>Weather of a usual year</source>
        <translation>طقس سنة عادية</translation>
    </message>
    <message>
        <source>Type the 12 months of the nearest station, or paste them from a spreadsheet.</source>
        <translation>اكتبوا أشهر أقرب محطة الاثني عشر، أو الصقوها من جدول حسابات.</translation>
    </message>
    <message>
        <source>Put in the example from England</source>
        <translation>وضع مثال إنجلترا</translation>
    </message>
    <message>
        <source>Rothamsted Research, England: the example of the model&apos;s makers, not your place.</source>
        <translation>‏Rothamsted Research، إنجلترا: مثال صانعي النموذج، لا مكانكم.</translation>
    </message>
    <message>
        <source>Evaporation: open pan. From a map of PET, divide by 0.75.</source>
        <translation>التبخر: حوض مفتوح. من خريطة PET اقسموا على 0.75.</translation>
    </message>
</context>
<context>
    <name>WeatherModel</name>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Warmth °C</source>
        <translation>الحرارة °C</translation>
    </message>
    <message>
        <source>Rain mm</source>
        <translation>المطر mm</translation>
    </message>
    <message>
        <source>Evaporation mm</source>
        <translation>التبخر mm</translation>
    </message>
</context>
<context>
    <name>WhatIfAsked</name>
    <message>
        <source>Year by year (RothC)</source>
        <translation>سنة بسنة (RothC)</translation>
    </message>
    <message>
        <source>Quick look (Tier 1)</source>
        <translation>نظرة سريعة (Tier 1)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Worked out by</source>
        <translation>حُسب بطريقة</translation>
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
        <source>Carbon now</source>
        <translation>الكربون الآن</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>الطين</translation>
    </message>
    <message>
        <source>plant carbon {plant} %, manure {manure} t C/ha a year, plants on the field {months} months</source>
        <translation>كربون النبات ⁦{plant} %⁩، السماد البلدي ⁦{manure} t C/ha⁩ في السنة، نباتات في الحقل {months} أشهر</translation>
    </message>
    <message>
        <source>Warmth, January to December, °C</source>
        <translation>الحرارة، من يناير إلى ديسمبر، °C</translation>
    </message>
    <message>
        <source>Rain, January to December, mm</source>
        <translation>المطر، من يناير إلى ديسمبر، mm</translation>
    </message>
    <message>
        <source>Evaporation, January to December, mm</source>
        <translation>التبخر، من يناير إلى ديسمبر، mm</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>الطقس</translation>
    </message>
</context>
<context>
    <name>WhatIfOrigins</name>
    <message>
        <source>typed by you</source>
        <translation>كتبتموه أنتم</translation>
    </message>
    <message>
        <source>from the plot</source>
        <translation>من القطعة</translation>
    </message>
    <message>
        <source>usual value</source>
        <translation>قيمة معتادة</translation>
    </message>
    <message>
        <source>of 0–30 cm</source>
        <translation>لعمق ⁦0–30 cm⁩</translation>
    </message>
    <message>
        <source>typed by you, 0–30 cm</source>
        <translation>كتبتموه أنتم، ⁦0–30 cm⁩</translation>
    </message>
    <message>
        <source>usual value, 0–30 cm</source>
        <translation>قيمة معتادة، ⁦0–30 cm⁩</translation>
    </message>
    <message>
        <source>measured in {year}, 0–30 cm</source>
        <translation>قيس في {year}، ⁦0–30 cm⁩</translation>
    </message>
    <message>
        <source>Year by year (RothC) also needs clay and the weather.</source>
        <translation>سنة بسنة (RothC) تحتاج أيضًا إلى الطين والطقس.</translation>
    </message>
    <message>
        <source>Quick look (Tier 1) says: {sentence}</source>
        <translation>نظرة سريعة (Tier 1) تقول: {sentence}</translation>
    </message>
    <message>
        <source>Year by year (RothC), with weather from England, says: {sentence}</source>
        <translation>سنة بسنة (RothC)، بطقس من إنجلترا، تقول: {sentence}</translation>
    </message>
    <message>
        <source>Year by year (RothC) says: {sentence}</source>
        <translation>سنة بسنة (RothC) تقول: {sentence}</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Quick look (Tier 1)</source>
        <translation>نظرة سريعة (Tier 1)</translation>
    </message>
    <message>
        <source>Year by year (RothC)</source>
        <translation>سنة بسنة (RothC)</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>كيف يُحسب</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>حفظ هذا</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>which new way</source>
        <translation>أي طريقة جديدة</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>رسم أو جدول</translation>
    </message>
    <message>
        <source>work it out again</source>
        <translation>الحساب من جديد</translation>
    </message>
    <message>
        <source>print one page</source>
        <translation>طباعة صفحة واحدة</translation>
    </message>
    <message>
        <source>save the numbers</source>
        <translation>حفظ الأرقام</translation>
    </message>
    <message>
        <source>Choose a plot to keep this with it.</source>
        <translation>اختاروا قطعة لحفظ هذا معها.</translation>
    </message>
    <message>
        <source>This is kept already.</source>
        <translation>هذا محفوظ من قبل.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>{name} is taken away.</source>
        <translation>أُزيل {name}.</translation>
    </message>
</context>
<context>
    <name>WhatIfWords</name>
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
        <source>Polar, dry</source>
        <translation>قطبي جاف</translation>
    </message>
    <message>
        <source>Polar, moist</source>
        <translation>قطبي رطب</translation>
    </message>
    <message>
        <source>Fertile clay or loam</source>
        <translation>طين أو طمي خصب</translation>
    </message>
    <message>
        <source>Weathered red soil</source>
        <translation>تربة حمراء متجوّية</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>الرمل</translation>
    </message>
    <message>
        <source>Volcanic ash</source>
        <translation>رماد بركاني</translation>
    </message>
    <message>
        <source>Bleached soil (podzol)</source>
        <translation>تربة مبيضّة (podzol)</translation>
    </message>
    <message>
        <source>Wet, grey soil</source>
        <translation>تربة رمادية رطبة</translation>
    </message>
    <message>
        <source>Peat</source>
        <translation>تربة خث</translation>
    </message>
    <message>
        <source>Crops, every year</source>
        <translation>محاصيل كل سنة</translation>
    </message>
    <message>
        <source>Tree crops</source>
        <translation>أشجار مثمرة</translation>
    </message>
    <message>
        <source>Wet rice</source>
        <translation>أرز مغمور</translation>
    </message>
    <message>
        <source>Set aside to grass</source>
        <translation>متروكة للعشب</translation>
    </message>
    <message>
        <source>Grassland</source>
        <translation>مرعى</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>غابة</translation>
    </message>
    <message>
        <source>Trees in the field</source>
        <translation>أشجار في الحقل</translation>
    </message>
    <message>
        <source>Ploughed each year</source>
        <translation>تُحرث كل سنة</translation>
    </message>
    <message>
        <source>Ploughed less</source>
        <translation>حراثة أقل</translation>
    </message>
    <message>
        <source>Not ploughed</source>
        <translation>لا تُحرث</translation>
    </message>
    <message>
        <source>Badly worn</source>
        <translation>متدهور جدًا</translation>
    </message>
    <message>
        <source>Grazed hard</source>
        <translation>رعي شديد</translation>
    </message>
    <message>
        <source>In usual state</source>
        <translation>في حالة عادية</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>محسّن</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Much, no manure</source>
        <translation>كثير، بلا سماد بلدي</translation>
    </message>
    <message>
        <source>Much, with manure</source>
        <translation>كثير، مع سماد بلدي</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>كثير</translation>
    </message>
    <message>
        <source>Little: residues are taken away or burnt.</source>
        <translation>قليل: تؤخذ البقايا أو تُحرق.</translation>
    </message>
    <message>
        <source>Medium: the residues stay on the field.</source>
        <translation>متوسط: تبقى البقايا في الحقل.</translation>
    </message>
    <message>
        <source>Much, no manure: mulch, cover crops or green manure besides the residues.</source>
        <translation>كثير، بلا سماد بلدي: غطاء للتربة أو محاصيل تغطية أو سماد أخضر إلى جانب البقايا.</translation>
    </message>
    <message>
        <source>Much, with manure: animal manure besides the residues.</source>
        <translation>كثير، مع سماد بلدي: سماد الحيوانات إلى جانب البقايا.</translation>
    </message>
    <message>
        <source>Much: the better grass is also fertilised or watered.</source>
        <translation>كثير: العشب الأفضل يُسمَّد أيضًا أو يُروى.</translation>
    </message>
    <message>
        <source>Trees in the field: a world mean, whatever comes back.</source>
        <translation>أشجار في الحقل: متوسط عالمي، أيًّا كان ما يعود.</translation>
    </message>
    <message>
        <source>Carbon under native plants</source>
        <translation>الكربون تحت النبات الطبيعي</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>استعمال الأرض</translation>
    </message>
    <message>
        <source>Tillage or grazing</source>
        <translation>الحراثة أو الرعي</translation>
    </message>
    <message>
        <source>What comes back to the soil</source>
        <translation>ما يعود إلى التربة</translation>
    </message>
    <message>
        <source>Trees in the field, against today</source>
        <translation>أشجار في الحقل، مقارنة باليوم</translation>
    </message>
    <message>
        <source>read in two copies</source>
        <translation>قُرئ في نسختين</translation>
    </message>
    <message>
        <source>read in one copy</source>
        <translation>قُرئ في نسخة واحدة</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>named in the table</source>
        <translation>مذكور في الجدول</translation>
    </message>
    <message>
        <source>from memory, not checked</source>
        <translation>من الذاكرة، غير مدقّق</translation>
    </message>
    <message>
        <source>assumed, not measured</source>
        <translation>مفترض، غير مقيس</translation>
    </message>
    <message>
        <source>Choose the climate of the plot.</source>
        <translation>اختاروا مناخ القطعة.</translation>
    </message>
    <message>
        <source>Choose the kind of soil.</source>
        <translation>اختاروا نوع التربة.</translation>
    </message>
    <message>
        <source>How much clay is in the soil? Type it, or feel it by hand.</source>
        <translation>كم من الطين في التربة؟ اكتبوه، أو جسّوه باليد.</translation>
    </message>
    <message>
        <source>Type how much carbon the soil holds now.</source>
        <translation>اكتبوا كم من الكربون في التربة الآن.</translation>
    </message>
    <message>
        <source>Type the 12 months of the nearest weather station.</source>
        <translation>اكتبوا أشهر أقرب محطة طقس الاثني عشر.</translation>
    </message>
    <message>
        <source>One field is not a number. It is outlined.</source>
        <translation>في خانة واحدة ما ليس رقمًا. حولها إطار.</translation>
    </message>
    <message>
        <source>A month of the weather is not a number.</source>
        <translation>في أحد أشهر الطقس ما ليس رقمًا.</translation>
    </message>
    <message>
        <source>The tables have no value for this soil in this climate.</source>
        <translation>ليس في الجداول قيمة لهذه التربة في هذا المناخ.</translation>
    </message>
    <message>
        <source>This model is not made for polar land.</source>
        <translation>لم يُصنع هذا النموذج للأراضي القطبية.</translation>
    </message>
    <message>
        <source>This model is not made for peat.</source>
        <translation>لم يُصنع هذا النموذج لتربة الخث.</translation>
    </message>
    <message>
        <source>This model is not made for wet rice land.</source>
        <translation>لم يُصنع هذا النموذج لأرض الأرز المغمور.</translation>
    </message>
    <message>
        <source>This model is not made for land that stands in water.</source>
        <translation>لم يُصنع هذا النموذج لأرض يغمرها الماء.</translation>
    </message>
    <message>
        <source>This model is not made for soil with more than 90 % sand.</source>
        <translation>لم يُصنع هذا النموذج لتربة فيها أكثر من ⁦90 %⁩ رملًا.</translation>
    </message>
    <message>
        <source>This model is not made for salty soil.</source>
        <translation>لم يُصنع هذا النموذج للتربة المالحة.</translation>
    </message>
    <message>
        <source>This model is not made for more than 200 t C/ha.</source>
        <translation>لم يُصنع هذا النموذج لأكثر من ⁦200 t C/ha⁩.</translation>
    </message>
    <message>
        <source>The carbon in the soil must be above 0.</source>
        <translation>يجب أن يكون كربون التربة أكبر من 0.</translation>
    </message>
    <message>
        <source>The soil holds too little carbon for this model.</source>
        <translation>كربون التربة أقل مما يصلح لهذا النموذج.</translation>
    </message>
    <message>
        <source>No soil holds so much carbon. Look at what was typed.</source>
        <translation>لا تربة فيها هذا القدر من الكربون. انظروا فيما كُتب.</translation>
    </message>
    <message>
        <source>No plants and no manure reach this soil.</source>
        <translation>لا نبات ولا سماد بلدي يصل إلى هذه التربة.</translation>
    </message>
    <message>
        <source>The ground is frozen in this weather. Nothing can change in it.</source>
        <translation>الأرض متجمدة في هذا الطقس. لا شيء يتغيّر فيها.</translation>
    </message>
    <message>
        <source>This weather never comes to rest in the model.</source>
        <translation>هذا الطقس لا يستقر أبدًا في النموذج.</translation>
    </message>
    <message>
        <source>One number is outside what the model knows.</source>
        <translation>رقم واحد خارج ما يعرفه النموذج.</translation>
    </message>
    <message>
        <source>The tables would take more carbon than this soil holds.</source>
        <translation>تأخذ الجداول كربونًا أكثر مما في هذه التربة.</translation>
    </message>
    <message>
        <source>So much manure today would already hold more carbon than the soil has.</source>
        <translation>بهذا القدر من السماد اليوم يكون الكربون أكثر مما في التربة.</translation>
    </message>
    <message>
        <source>No figure for trees in the field from this land use.</source>
        <translation>لا رقم للأشجار في الحقل من هذا الاستعمال للأرض.</translation>
    </message>
    <message>
        <source>Stopped. Press Ctrl+Enter to work it out again.</source>
        <translation>توقف الحساب. اضغطوا Ctrl+Enter للحساب من جديد.</translation>
    </message>
    <message>
        <source>This cannot be worked out with these numbers.</source>
        <translation>لا يمكن الحساب بهذه الأرقام.</translation>
    </message>
    <message>
        <source>Tree crops in the tropics: copies of the table differ (1.01 or 1.1). We use 1.01.</source>
        <translation>الأشجار المثمرة في المدار: تختلف نسخ الجدول (1.01 أو 1.1). نستعمل 1.01.</translation>
    </message>
    <message>
        <source>Tropical mountains: these figures come from one copy only. Other tools use others.</source>
        <translation>الجبال المدارية: هذه الأرقام من نسخة واحدة فقط. أدوات أخرى تستعمل غيرها.</translation>
    </message>
    <message>
        <source>Drained wet soil: this figure was read in one copy only.</source>
        <translation>تربة رطبة مصرَّفة: قُرئ هذا الرقم في نسخة واحدة فقط.</translation>
    </message>
    <message>
        <source>Crops on drained wet soil lose more carbon than these figures say.</source>
        <translation>المحاصيل على تربة رطبة مصرَّفة تفقد كربونًا أكثر مما تقوله هذه الأرقام.</translation>
    </message>
    <message>
        <source>Few soils like this were measured. The range is a guess.</source>
        <translation>ترب قليلة كهذه قيست. المدى تخمين.</translation>
    </message>
    <message>
        <source>One figure used here is not confirmed.</source>
        <translation>رقم مستعمل هنا غير مؤكد.</translation>
    </message>
    <message>
        <source>For wet rice, tillage and residues make no difference here.</source>
        <translation>للأرز المغمور، لا فرق هنا بين طرق الحراثة والبقايا.</translation>
    </message>
    <message>
        <source>The tables do not tell these two ways apart. That is no finding.</source>
        <translation>لا تفرّق الجداول بين هاتين الطريقتين. هذه ليست نتيجة.</translation>
    </message>
    <message>
        <source>Your soil holds another amount than the tables expect here. Look at the change, not the level.</source>
        <translation>في تربتكم مقدار غير ما تتوقعه الجداول هنا. انظروا إلى التغيّر لا إلى المستوى.</translation>
    </message>
    <message>
        <source>Volcanic soil: this model was not made on such soils. Take care.</source>
        <translation>تربة بركانية: لم يُصنع هذا النموذج على ترب كهذه. انتبهوا.</translation>
    </message>
    <message>
        <source>Very cold land: this model was not made there. Take care.</source>
        <translation>أرض باردة جدًا: لم يُصنع هذا النموذج هناك. انتبهوا.</translation>
    </message>
    <message>
        <source>Deep layers: this model was made for topsoil. Take care.</source>
        <translation>طبقات عميقة: صُنع هذا النموذج للتربة السطحية. انتبهوا.</translation>
    </message>
    <message>
        <source>Trees in the field: a world mean over many systems. Its source gives no number of years.</source>
        <translation>أشجار في الحقل: متوسط عالمي لنظم كثيرة. مصدره لا يذكر عدد السنوات.</translation>
    </message>
    <message>
        <source>Wet soil: this model is only for land that drains. Take care.</source>
        <translation>تربة رطبة: هذا النموذج فقط لأرض يُصرَّف ماؤها. انتبهوا.</translation>
    </message>
    <message>
        <source>The range counts only how unsure the carbon that comes back is (15 %).</source>
        <translation>يحسب المدى فقط الشك في الكربون العائد (⁦15 %⁩).</translation>
    </message>
    <message>
        <source>The weather is an example from England, not of your place.</source>
        <translation>الطقس مثال من إنجلترا، لا من مكانكم.</translation>
    </message>
    <message>
        <source>The carbon now is a usual value, not measured here.</source>
        <translation>الكربون الآن قيمة معتادة، لم تُقَس هنا.</translation>
    </message>
    <message>
        <source>After {years} years: the same as today&apos;s way.</source>
        <translation>بعد {years} سنة: مثل طريقة اليوم.</translation>
    </message>
    <message>
        <source>After {years} years: about {middle} t C/ha more than today&apos;s way.</source>
        <translation>بعد {years} سنة: أكثر من طريقة اليوم بنحو ⁦{middle} t C/ha⁩.</translation>
    </message>
    <message>
        <source>After {years} years: about {middle} t C/ha less than today&apos;s way.</source>
        <translation>بعد {years} سنة: أقل من طريقة اليوم بنحو ⁦{middle} t C/ha⁩.</translation>
    </message>
    <message>
        <source>After {years} years: {low} to {high} t C/ha more than today&apos;s way.</source>
        <translation>بعد {years} سنة: أكثر من طريقة اليوم، من {low} إلى ⁦{high} t C/ha⁩.</translation>
    </message>
    <message>
        <source>After {years} years: {low} to {high} t C/ha less than today&apos;s way.</source>
        <translation>بعد {years} سنة: أقل من طريقة اليوم، من {low} إلى ⁦{high} t C/ha⁩.</translation>
    </message>
    <message>
        <source>After {years} years: from {less} t C/ha less to {more} more than today&apos;s way.</source>
        <translation>بعد {years} سنة: من ⁦{less} t C/ha⁩ أقل إلى {more} أكثر من طريقة اليوم.</translation>
    </message>
    <message>
        <source>{middle} t CO₂e/ha in {years} years, range not known</source>
        <translation>⁦{middle} t CO₂e/ha⁩ في {years} سنة، المدى غير معروف</translation>
    </message>
    <message>
        <source>{low} to {high} t CO₂e/ha in {years} years</source>
        <translation>{low} إلى ⁦{high} t CO₂e/ha⁩ في {years} سنة</translation>
    </message>
    <message>
        <source>Soil carbon only: no other gases. Carbon can be lost again. Nothing is certified.</source>
        <translation>كربون التربة فقط: بلا غازات أخرى. يمكن أن يضيع الكربون من جديد. لا شيء معتمد هنا.</translation>
    </message>
    <message>
        <source>This is a calculation, not a measurement.</source>
        <translation>هذا حساب وليس قياسًا.</translation>
    </message>
    <message>
        <source>New way</source>
        <translation>طريقة جديدة</translation>
    </message>
    <message>
        <source>New way {number}</source>
        <translation>طريقة جديدة {number}</translation>
    </message>
    <message>
        <source>Today&apos;s way</source>
        <translation>طريقة اليوم</translation>
    </message>
    <message>
        <source>4 per 1000 path</source>
        <translation>مسار 4 لكل 1000</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>tonnes of carbon per hectare, 0–30 cm</source>
        <translation>طن كربون في الهكتار، ⁦0–30 cm⁩</translation>
    </message>
    <message>
        <source>the scale does not start at 0</source>
        <translation>المقياس لا يبدأ من 0</translation>
    </message>
</context>
<context>
    <name>_FeelTest</name>
    <message>
        <source>Wet a handful of soil, knead it and roll it. What does it do?</source>
        <translation>بلّلوا حفنة تربة واعجنوها ولفّوها. ماذا تفعل؟</translation>
    </message>
    <message>
        <source>It falls apart (about 5 %)</source>
        <translation>تتفتت (نحو ⁦5 %⁩)</translation>
    </message>
    <message>
        <source>A ball holds, no roll (about 12 %)</source>
        <translation>تتماسك كرة، ولا تُلفّ (نحو ⁦12 %⁩)</translation>
    </message>
    <message>
        <source>A roll holds, a ring breaks (about 22 %)</source>
        <translation>يتماسك حبل، وتنكسر الحلقة (نحو ⁦22 %⁩)</translation>
    </message>
    <message>
        <source>A ring holds with cracks (about 32 %)</source>
        <translation>تتماسك حلقة فيها شقوق (نحو ⁦32 %⁩)</translation>
    </message>
    <message>
        <source>A ring holds, smooth and sticky (about 45 %)</source>
        <translation>تتماسك حلقة ملساء لزجة (نحو ⁦45 %⁩)</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Clay by feel</source>
        <translation>الطين باللمس</translation>
    </message>
</context>
</TS>
