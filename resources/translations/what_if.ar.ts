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
            <source>Today's way, no change.</source>
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
            <translation>جداول IPCC للترب المعدنية، 0–30 سم. تبلغ مستواها الجديد بعد 20 سنة.</translation>
        </message>
        <message>
            <source>RothC-26.3, for 0–30 cm, with the constants of its makers' program (Rothamsted Research, 2024).</source>
            <translation>‏RothC-26.3، لعمق 0–30 سم، بثوابت برنامج صانعيه (Rothamsted Research, 2024).</translation>
        </message>
        <message>
            <source>Today's way is what holds the carbon of now. 5, 10 and 20 % more follow FAO (2020), GSOCseq.</source>
            <translation>طريقة اليوم هي ما يُبقي الكربون الحالي. زيادة 5 و10 و20 % تتبع FAO (2020)، GSOCseq.</translation>
        </message>
        <message>
            <source>The range: 1,000 draws, with the carbon that comes back unsure by 15 % (one standard deviation).</source>
            <translation>المدى: 1000 سحب عشوائي، مع شك قدره 15 % في الكربون العائد (انحراف معياري واحد).</translation>
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
            <source>Until then the new way is today's way.</source>
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
            <source>Against today's way</source>
            <translation>مقارنة بطريقة اليوم</translation>
        </message>
    </context>
    <context>
        <name>WaysFields</name>
        <message>
            <source>Try a practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>type to find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which new way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to three new ways, side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today and a new way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Land use</source>
            <translation>استعمال الأرض</translation>
        </message>
        <message>
            <source>What comes back to the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State of the grass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tillage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not matter here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plant carbon that comes back, new way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New way: plant carbon that comes back, against today's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t C/ha a year</source>
            <translation>t C/ha في السنة</translation>
        </message>
        <message>
            <source>Manure today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manure, new way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today: months with plants on the field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New way: months with plants on the field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Months with plants on the field, today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Months with plants, new way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>● changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what it changes: {confidence}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only those with a figure in these tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This practice has no figure in these tables.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This practice is for another land use than today's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For this model the practice changes nothing against today.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeatherFields</name>
        <message>
            <source>Weather of a usual year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the 12 months of the nearest station, or paste them from a spreadsheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in the example from England</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rothamsted Research, England: the example of the model's makers, not your place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaporation: open pan. From a map of PET, divide by 0.75.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeatherModel</name>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warmth °C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rain mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaporation mm</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhatIfAsked</name>
        <message>
            <source>Year by year (RothC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick look (Tier 1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plot</source>
            <translation>القطعة</translation>
        </message>
        <message>
            <source>Worked out by</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warmth, January to December, °C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rain, January to December, mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaporation, January to December, mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weather</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhatIfOrigins</name>
        <message>
            <source>typed by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usual value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of 0–30 cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>typed by you, 0–30 cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usual value, 0–30 cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>measured in {year}, 0–30 cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year by year (RothC) also needs clay and the weather.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick look (Tier 1) says: {sentence}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year by year (RothC), with weather from England, says: {sentence}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year by year (RothC) says: {sentence}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year by year (RothC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is worked out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>which new way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chart or table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>work it out again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print one page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>save the numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a plot to keep this with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is kept already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept: {name}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polar, moist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fertile clay or loam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weathered red soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sand</source>
            <translation>الرمل</translation>
        </message>
        <message>
            <source>Volcanic ash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bleached soil (podzol)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wet, grey soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Peat</source>
            <translation>تربة خث</translation>
        </message>
        <message>
            <source>Crops, every year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tree crops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wet rice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set aside to grass</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ploughed each year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ploughed less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not ploughed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Badly worn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grazed hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In usual state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Improved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Medium</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>Much, no manure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Much, with manure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Little: residues are taken away or burnt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Medium: the residues stay on the field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Much, no manure: mulch, cover crops or green manure besides the residues.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Much, with manure: animal manure besides the residues.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Much: the better grass is also fertilised or watered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trees in the field: a world mean, whatever comes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carbon under native plants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Land use</source>
            <translation>استعمال الأرض</translation>
        </message>
        <message>
            <source>Tillage or grazing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes back to the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trees in the field, against today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read in two copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read in one copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>named in the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from memory, not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>assumed, not measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the climate of the plot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the kind of soil.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much clay is in the soil? Type it, or feel it by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type how much carbon the soil holds now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the 12 months of the nearest weather station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One field is not a number. It is outlined.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A month of the weather is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tables have no value for this soil in this climate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model is not made for polar land.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model is not made for peat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model is not made for wet rice land.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model is not made for land that stands in water.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model is not made for soil with more than 90 % sand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model is not made for salty soil.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model is not made for more than 200 t C/ha.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carbon in the soil must be above 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The soil holds too little carbon for this model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No soil holds so much carbon. Look at what was typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No plants and no manure reach this soil.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ground is frozen in this weather. Nothing can change in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This weather never comes to rest in the model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One number is outside what the model knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tables would take more carbon than this soil holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So much manure today would already hold more carbon than the soil has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No figure for trees in the field from this land use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Press Ctrl+Enter to work it out again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be worked out with these numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tree crops in the tropics: copies of the table differ (1.01 or 1.1). We use 1.01.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tropical mountains: these figures come from one copy only. Other tools use others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drained wet soil: this figure was read in one copy only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crops on drained wet soil lose more carbon than these figures say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Few soils like this were measured. The range is a guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One figure used here is not confirmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For wet rice, tillage and residues make no difference here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tables do not tell these two ways apart. That is no finding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your soil holds another amount than the tables expect here. Look at the change, not the level.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volcanic soil: this model was not made on such soils. Take care.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very cold land: this model was not made there. Take care.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deep layers: this model was made for topsoil. Take care.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trees in the field: a world mean over many systems. Its source gives no number of years.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wet soil: this model is only for land that drains. Take care.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The range counts only how unsure the carbon that comes back is (15 %).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weather is an example from England, not of your place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carbon now is a usual value, not measured here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After {years} years: the same as today's way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After {years} years: about {middle} t C/ha more than today's way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After {years} years: about {middle} t C/ha less than today's way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After {years} years: {low} to {high} t C/ha more than today's way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After {years} years: {low} to {high} t C/ha less than today's way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After {years} years: from {less} t C/ha less to {more} more than today's way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{middle} t CO₂e/ha in {years} years, range not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{low} to {high} t CO₂e/ha in {years} years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soil carbon only: no other gases. Carbon can be lost again. Nothing is certified.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a calculation, not a measurement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New way {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today's way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 per 1000 path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tonnes of carbon per hectare, 0–30 cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the scale does not start at 0</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_FeelTest</name>
        <message>
            <source>Wet a handful of soil, knead it and roll it. What does it do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It falls apart (about 5 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A ball holds, no roll (about 12 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A roll holds, a ring breaks (about 22 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A ring holds with cracks (about 32 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A ring holds, smooth and sticky (about 45 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <source>Clay by feel</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
