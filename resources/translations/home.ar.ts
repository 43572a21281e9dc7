<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>HomePage</name>
        <message>
            <source>the filled button</source>
            <translation>الزر الملوّن</translation>
        </message>
        <message>
            <source>opens a line of the list</source>
            <translation>يفتح سطرًا من القائمة</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>صباح الخير</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>طاب نهاركم</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>مساء الخير</translation>
        </message>
        <message>
            <source>Start here</source>
            <translation>البداية من هنا</translation>
        </message>
        <message>
            <source>Add the first plot you visit, or look at what others do to keep carbon in the soil.</source>
            <translation>أضيفوا أول قطعة تزورونها، أو انظروا ماذا يفعل الآخرون ليبقى الكربون في التربة.</translation>
        </message>
        <message>
            <source>Add a plot</source>
            <translation>إضافة قطعة</translation>
        </message>
        <message>
            <source>See practices</source>
            <translation>عرض الممارسات</translation>
        </message>
        <message>
            <source>See tools</source>
            <translation>عرض الأدوات</translation>
        </message>
        <message>
            <source>Sampling campaign</source>
            <translation>حملة أخذ العينات</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s) of {plot} wait for lab results</source>
            <translation>
                <numerusform>لا كيس من {plot} ينتظر نتائج المختبر</numerusform>
                <numerusform>كيس واحد من {plot} ينتظر نتائج المختبر</numerusform>
                <numerusform>كيسان من {plot} ينتظران نتائج المختبر</numerusform>
                <numerusform>%n أكياس من {plot} تنتظر نتائج المختبر</numerusform>
                <numerusform>%n كيسًا من {plot} تنتظر نتائج المختبر</numerusform>
                <numerusform>%n كيس من {plot} تنتظر نتائج المختبر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n bag(s) of {plot} have lab results</source>
            <translation>
                <numerusform>لا أكياس من {plot}</numerusform>
                <numerusform>الكيس الوحيد من {plot} له نتيجة مختبر</numerusform>
                <numerusform>الكيسان من {plot} لهما نتائج مختبر</numerusform>
                <numerusform>كل الأكياس من {plot} لها نتائج مختبر: %n</numerusform>
                <numerusform>كل الأكياس من {plot} لها نتائج مختبر: %n</numerusform>
                <numerusform>كل الأكياس من {plot} لها نتائج مختبر: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>See the bags</source>
            <translation>عرض الأكياس</translation>
        </message>
        <message>
            <source>Continue sampling</source>
            <translation>متابعة أخذ العينات</translation>
        </message>
        <message>
            <source>See the plot</source>
            <translation>عرض القطعة</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{some} من {all}</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>لا نقاط</numerusform>
                <numerusform>نقطة واحدة</numerusform>
                <numerusform>نقطتان</numerusform>
                <numerusform>%n نقاط</numerusform>
                <numerusform>%n نقطة</numerusform>
                <numerusform>%n نقطة</numerusform>
            </translation>
        </message>
        <message>
            <source>Sampled</source>
            <translation>أُخذت العينات</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s)</source>
            <translation>
                <numerusform>لا أكياس</numerusform>
                <numerusform>كيس واحد</numerusform>
                <numerusform>كيسان</numerusform>
                <numerusform>%n أكياس</numerusform>
                <numerusform>%n كيسًا</numerusform>
                <numerusform>%n كيس</numerusform>
            </translation>
        </message>
        <message>
            <source>Lab results</source>
            <translation>نتائج المختبر</translation>
        </message>
        <message>
            <source>Everything you typed is here.</source>
            <translation>كل ما كتبتموه هنا.</translation>
        </message>
        <message>
            <source>The last bag is {bag}, point {point}. Everything you typed is here.</source>
            <translation>آخر كيس هو {bag}، النقطة {point}. كل ما كتبتموه هنا.</translation>
        </message>
        <message>
            <source>Take the first bag</source>
            <translation>خذوا الكيس الأول</translation>
        </message>
        <message>
            <source>{plot} is ready. Each bag is one layer at one point.</source>
            <translation>{plot} جاهزة. كل كيس هو طبقة واحدة في نقطة واحدة.</translation>
        </message>
        <message>
            <source>Log samples</source>
            <translation>تسجيل العينات</translation>
        </message>
        <message>
            <source>go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>You stopped while typing</source>
            <translation>توقفتم أثناء الكتابة</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) differ</source>
            <translation>
                <numerusform>لا قيم مختلفة</numerusform>
                <numerusform>قيمة واحدة مختلفة</numerusform>
                <numerusform>قيمتان مختلفتان</numerusform>
                <numerusform>%n قيم مختلفة</numerusform>
                <numerusform>%n قيمة مختلفة</numerusform>
                <numerusform>%n قيمة مختلفة</numerusform>
            </translation>
        </message>
        <message>
            <source>choose</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <source>Two people wrote at the same time · both are kept</source>
            <translation>كتب شخصان في الوقت نفسه · القيمتان محفوظتان</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait to be sent</source>
            <translation>
                <numerusform>لا سجلات تنتظر الإرسال</numerusform>
                <numerusform>سجل واحد ينتظر الإرسال</numerusform>
                <numerusform>سجلان ينتظران الإرسال</numerusform>
                <numerusform>%n سجلات تنتظر الإرسال</numerusform>
                <numerusform>%n سجلًا تنتظر الإرسال</numerusform>
                <numerusform>%n سجل تنتظر الإرسال</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is lost by waiting.</source>
            <translation>لا شيء يضيع بالانتظار.</translation>
        </message>
        <message>
            <source>Next for you</source>
            <translation>ما عليكم الآن</translation>
        </message>
        <message>
            <source>Your work is safe</source>
            <translation>عملكم في أمان</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>On this laptop</source>
            <translation>على هذا الحاسوب</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait</source>
            <translation>
                <numerusform>لا سجلات تنتظر</numerusform>
                <numerusform>سجل واحد ينتظر</numerusform>
                <numerusform>سجلان ينتظران</numerusform>
                <numerusform>%n سجلات تنتظر</numerusform>
                <numerusform>%n سجلًا تنتظر</numerusform>
                <numerusform>%n سجل تنتظر</numerusform>
            </translation>
        </message>
        <message>
            <source>all arrived</source>
            <translation>وصل كل شيء</translation>
        </message>
        <message>
            <source>At the hub</source>
            <translation>على خادم الفريق</translation>
        </message>
        <message>
            <source>You work alone on this laptop. That is fine.</source>
            <translation>تعملون وحدكم على هذا الحاسوب. هذا جيد.</translation>
        </message>
        <message>
            <source>Sync page</source>
            <translation>صفحة المزامنة</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>حُفظ {time}</translation>
        </message>
        <message>
            <source>Your part in the plan</source>
            <translation>نصيبكم في الخطة</translation>
        </message>
        <message>
            <source>plots measured</source>
            <translation>قطع قيست</translation>
        </message>
        <message>
            <source>bags logged</source>
            <translation>أكياس سُجّلت</translation>
        </message>
        <message>
            <source>sites</source>
            <translation>مواقع</translation>
        </message>
    </context>
    <context>
        <name>NeighbourLine</name>
        <message>
            <source>Other bags of this layer: {low} to {high}</source>
            <translation>أكياس أخرى من هذه الطبقة: {low} إلى {high}</translation>
        </message>
        <message>
            <source>other bags of this layer on the plot</source>
            <translation>أكياس أخرى من هذه الطبقة في القطعة</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>send now</source>
            <translation>الإرسال الآن</translation>
        </message>
        <message>
            <source>keep this value</source>
            <translation>الاحتفاظ بهذه القيمة</translation>
        </message>
        <message>
            <source>next to choose</source>
            <translation>الاختيار التالي</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>المزامنة</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait.</source>
            <translation>
                <numerusform>لا سجلات تنتظر.</numerusform>
                <numerusform>سجل واحد ينتظر.</numerusform>
                <numerusform>سجلان ينتظران.</numerusform>
                <numerusform>%n سجلات تنتظر.</numerusform>
                <numerusform>%n سجلًا تنتظر.</numerusform>
                <numerusform>%n سجل تنتظر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>لا شيء ينتظر.</translation>
        </message>
        <message>
            <source>Nothing is lost by waiting.</source>
            <translation>لا شيء يضيع بالانتظار.</translation>
        </message>
        <message>
            <source>This laptop has not met a hub yet.</source>
            <translation>لم يلتقِ هذا الحاسوب بخادم فريق بعد.</translation>
        </message>
        <message>
            <source>Last contact with the hub: {time}.</source>
            <translation>آخر اتصال بخادم الفريق: {time}.</translation>
        </message>
        <message numerus="yes">
            <source>Last contact with the hub: %n day(s) ago.</source>
            <translation>
                <numerusform>آخر اتصال بخادم الفريق: اليوم.</numerusform>
                <numerusform>آخر اتصال بخادم الفريق: قبل يوم.</numerusform>
                <numerusform>آخر اتصال بخادم الفريق: قبل يومين.</numerusform>
                <numerusform>آخر اتصال بخادم الفريق: قبل %n أيام.</numerusform>
                <numerusform>آخر اتصال بخادم الفريق: قبل %n يومًا.</numerusform>
                <numerusform>آخر اتصال بخادم الفريق: قبل %n يوم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send and receive</source>
            <translation>الإرسال والاستلام</translation>
        </message>
        <message>
            <source>Hub address</source>
            <translation>عنوان خادم الفريق</translation>
        </message>
        <message>
            <source>Your team gives you this address. Leave it empty to work alone.</source>
            <translation>فريقكم يعطيكم هذا العنوان. اتركوه فارغًا للعمل وحدكم.</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>إرسال الآن</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>ما يُرسل</translation>
        </message>
        <message>
            <source>Everything is where it should be.</source>
            <translation>كل شيء في مكانه.</translation>
        </message>
        <message>
            <source>Names of people stay on this laptop.</source>
            <translation>أسماء الناس تبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>المواقع</translation>
        </message>
        <message>
            <source>Plots</source>
            <translation>القطع</translation>
        </message>
        <message>
            <source>Sampling campaigns</source>
            <translation>حملات أخذ العينات</translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>الأكياس</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>السيناريوهات</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>نجوم</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Sheets in collections</source>
            <translation>بطاقات في مجموعات</translation>
        </message>
        <message>
            <source>Practices in plans of plots</source>
            <translation>ممارسات في خطط القطع</translation>
        </message>
        <message>
            <source>What people saw</source>
            <translation>ما رآه الناس</translation>
        </message>
        <message>
            <source>Notes for here</source>
            <translation>ملاحظات لهذا المكان</translation>
        </message>
        <message>
            <source>Words for our area</source>
            <translation>كلمات لمنطقتنا</translation>
        </message>
        <message>
            <source>Other records</source>
            <translation>سجلات أخرى</translation>
        </message>
        <message>
            <source>To choose</source>
            <translation>للاختيار</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>اختيار</translation>
        </message>
        <message numerus="yes">
            <source>See all %n</source>
            <translation>
                <numerusform>لا شيء</numerusform>
                <numerusform>عرضه</numerusform>
                <numerusform>عرض الاثنين</numerusform>
                <numerusform>عرض الكل (%n)</numerusform>
                <numerusform>عرض الكل (%n)</numerusform>
                <numerusform>عرض الكل (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Last contacts</source>
            <translation>آخر الاتصالات</translation>
        </message>
        <message>
            <source>sent {out}, received {came}</source>
            <translation>أُرسل {out}، واستُلم {came}</translation>
        </message>
        <message>
            <source>Looking for the hub…</source>
            <translation>البحث عن خادم الفريق…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>جارٍ الإيقاف…</translation>
        </message>
        <message>
            <source>{done} of {total} done</source>
            <translation>تمّ {done} من {total}</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent.</source>
            <translation>
                <numerusform>لم يُرسل أي تغيير.</numerusform>
                <numerusform>أُرسل تغيير واحد.</numerusform>
                <numerusform>أُرسل تغييران.</numerusform>
                <numerusform>أُرسلت %n تغييرات.</numerusform>
                <numerusform>أُرسل %n تغييرًا.</numerusform>
                <numerusform>أُرسل %n تغيير.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received.</source>
            <translation>
                <numerusform>لم يُستلم أي تغيير.</numerusform>
                <numerusform>استُلم تغيير واحد.</numerusform>
                <numerusform>استُلم تغييران.</numerusform>
                <numerusform>استُلمت %n تغييرات.</numerusform>
                <numerusform>استُلم %n تغييرًا.</numerusform>
                <numerusform>استُلم %n تغيير.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything arrived.</source>
            <translation>وصل كل شيء.</translation>
        </message>
        <message>
            <source>Nothing new on either side. Everything arrived.</source>
            <translation>لا جديد عند الطرفين. وصل كل شيء.</translation>
        </message>
        <message numerus="yes">
            <source>The hub did not take %n packet(s). They stay here, nothing is lost.</source>
            <translation>
                <numerusform>أخذ خادم الفريق كل الرزم.</numerusform>
                <numerusform>لم يأخذ خادم الفريق رزمة واحدة. تبقى هنا، ولا شيء يضيع.</numerusform>
                <numerusform>لم يأخذ خادم الفريق رزمتين. تبقيان هنا، ولا شيء يضيع.</numerusform>
                <numerusform>لم يأخذ خادم الفريق %n رزم. تبقى هنا، ولا شيء يضيع.</numerusform>
                <numerusform>لم يأخذ خادم الفريق %n رزمة. تبقى هنا، ولا شيء يضيع.</numerusform>
                <numerusform>لم يأخذ خادم الفريق %n رزمة. تبقى هنا، ولا شيء يضيع.</numerusform>
            </translation>
        </message>
        <message>
            <source>The hub also holds records of a newer version. Update this program to see them.</source>
            <translation>على خادم الفريق أيضًا سجلات من إصدار أحدث. حدّثوا هذا البرنامج لرؤيتها.</translation>
        </message>
        <message>
            <source>Two values: which is right?</source>
            <translation>قيمتان: أيهما صحيحة؟</translation>
        </message>
        <message>
            <source>Kept. The other value stays in the history.</source>
            <translation>حُفظت. القيمة الأخرى تبقى في السجل القديم.</translation>
        </message>
    </context>
    <context>
        <name>TwoValuesView</name>
        <message>
            <source>{field} of {thing}</source>
            <translation>{field} · {thing}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>To choose</source>
            <translation>للاختيار</translation>
        </message>
        <message>
            <source>The other value stays in the history. You can take your choice back.</source>
            <translation>القيمة الأخرى تبقى في السجل القديم. يمكنكم التراجع عن اختياركم.</translation>
        </message>
        <message>
            <source>point {point}</source>
            <translation>النقطة {point}</translation>
        </message>
        <message>
            <source>What may help</source>
            <translation>ما قد يساعد</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <source>Another laptop of the team</source>
            <translation>حاسوب آخر في الفريق</translation>
        </message>
        <message>
            <source>key {number}</source>
            <translation>المفتاح {number}</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>كُتب</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>لا قيمة</translation>
        </message>
        <message>
            <source>Had seen before</source>
            <translation>كان قد رأى</translation>
        </message>
        <message>
            <source>this</source>
            <translation>هذا</translation>
        </message>
        <message>
            <source>Keep {value}</source>
            <translation>الاحتفاظ بـ {value}</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>محذوف</translation>
        </message>
        <message>
            <source>Kept, with the other's changes</source>
            <translation>محفوظ، مع تغييرات الآخر</translation>
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>كربون التربة</translation>
        </message>
        <message>
            <source>Bulk density</source>
            <translation>كثافة التربة</translation>
        </message>
        <message>
            <source>Stones</source>
            <translation>الحجارة</translation>
        </message>
        <message>
            <source>Wet mass</source>
            <translation>الكتلة الرطبة</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>القوام</translation>
        </message>
        <message>
            <source>Top of the layer</source>
            <translation>أعلى الطبقة</translation>
        </message>
        <message>
            <source>Bottom of the layer</source>
            <translation>أسفل الطبقة</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>الطبقة</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>خط العرض</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>خط الطول</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
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
            <source>Point</source>
            <translation>النقطة</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>القطعة</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Sampling campaign</source>
            <translation>حملة أخذ العينات</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>الكيس</translation>
        </message>
        <message>
            <source>Who manages it</source>
            <translation>من يديرها</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
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
            <source>pH</source>
            <translation>pH</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>الطبقات</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>أخذها</translation>
        </message>
        <message>
            <source>Lab code</source>
            <translation>رمز المختبر</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>ماذا لو</translation>
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
            <source>Clay</source>
            <translation>الطين</translation>
        </message>
        <message>
            <source>Sand</source>
            <translation>الرمل</translation>
        </message>
        <message>
            <source>Clay and sand</source>
            <translation>الطين والرمل</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>طريقة</translation>
        </message>
        <message>
            <source>Reckoned on</source>
            <translation>حُسب في</translation>
        </message>
        <message>
            <source>Deleted here, changed there</source>
            <translation>محذوف هنا، ومغيَّر هناك</translation>
        </message>
        <message>
            <source>Troubles of the soil</source>
            <translation>مشكلات التربة</translation>
        </message>
        <message>
            <source>Slope</source>
            <translation>الميل</translation>
        </message>
        <message>
            <source>Rain in a usual year</source>
            <translation>المطر في سنة عادية</translation>
        </message>
        <message>
            <source>Plan of the plot</source>
            <translation>خطة القطعة</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>أين وصلت</translation>
        </message>
        <message>
            <source>Begun on</source>
            <translation>بدأت في</translation>
        </message>
        <message>
            <source>What people saw</source>
            <translation>ما رآه الناس</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>ماذا نتج عنها</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Note for here</source>
            <translation>ملاحظة لهذا المكان</translation>
        </message>
        <message>
            <source>Words for our area</source>
            <translation>كلمات لمنطقتنا</translation>
        </message>
        <message>
            <source>For which area</source>
            <translation>لأي منطقة</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>خبير</translation>
        </message>
    </context>
    <context>
        <name>searchers</name>
        <message>
            <source>Practices</source>
            <translation>الممارسات</translation>
        </message>
        <message>
            <source>Did you mean {word}?</source>
            <translation>هل تقصدون {word}؟</translation>
        </message>
        <message>
            <source>Tools and schemes</source>
            <translation>الأدوات وأنظمة الدفع</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>By its code</source>
            <translation>حسب رمزه</translation>
        </message>
        <message>
            <source>Plots and bags</source>
            <translation>القطع والأكياس</translation>
        </message>
    </context>
</TS>
