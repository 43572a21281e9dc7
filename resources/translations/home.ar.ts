<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CameInCard</name>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in with the last contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change: who, when, what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameInView</name>
    <message>
        <source>Nothing came from others yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing}: deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing}: new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EachRecord</name>
    <message>
        <source>A record arrived when a hub has answered that it holds it. On a stick it still waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written on this laptop yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the stick, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoesOutCard</name>
    <message>
        <source>Goes out</source>
        <translation type="unfinished">ما يُرسل</translation>
    </message>
    <message>
        <source>Held back by the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people stay on this laptop.</source>
        <translation type="unfinished">أسماء الناس تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>How far each record is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {all} at the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of pictures wait and go after the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is where it should be.</source>
        <translation type="unfinished">كل شيء في مكانه.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Last contacts</source>
        <translation type="unfinished">آخر الاتصالات</translation>
    </message>
    <message>
        <source>Put on the stick {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the stick {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came {came}, checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went {out}, arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went {out}, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went {out}, came {came}, checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>LookCard</name>
    <message>
        <source>For you to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would change at once</source>
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
        <source>Nothing of it was stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) held back by the hub</source>
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
        <source>fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished">اختيار</translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <translation type="unfinished">
            <numerusform>لا شيء</numerusform>
            <numerusform>عرضه</numerusform>
            <numerusform>عرض الاثنين</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) put aside</source>
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
        <source>They stay until somebody chooses.</source>
        <translation type="unfinished"></translation>
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
    <name>SendCard</name>
    <message>
        <source>Send and receive</source>
        <translation type="unfinished">الإرسال والاستلام</translation>
    </message>
    <message>
        <source>Your team gives you this address. Leave it empty to work alone.</source>
        <translation type="unfinished">فريقكم يعطيكم هذا العنوان. اتركوه فارغًا للعمل وحدكم.</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation type="unfinished">عنوان خادم الفريق</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished">إرسال الآن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a laptop nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {size} to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs about {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) arrived at the hub</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in</source>
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
        <source>Paused. The rest waits. Nothing is doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the hub…</source>
        <translation type="unfinished">البحث عن خادم الفريق…</translation>
    </message>
    <message>
        <source>Carrying photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching what is new…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The hub did not take %n packet(s). They stay here, nothing is lost.</source>
        <translation type="unfinished">
            <numerusform>أخذ خادم الفريق كل الرزم.</numerusform>
            <numerusform>لم يأخذ خادم الفريق رزمة واحدة. تبقى هنا، ولا شيء يضيع.</numerusform>
            <numerusform>لم يأخذ خادم الفريق رزمتين. تبقيان هنا، ولا شيء يضيع.</numerusform>
            <numerusform>لم يأخذ خادم الفريق %n رزم. تبقى هنا، ولا شيء يضيع.</numerusform>
            <numerusform>لم يأخذ خادم الفريق %n رزمة. تبقى هنا، ولا شيء يضيع.</numerusform>
            <numerusform>لم يأخذ خادم الفريق %n رزمة. تبقى هنا، ولا شيء يضيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest would change very much: look first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The hub holds %n change(s) back. See why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) still wait.</source>
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
        <source>Everything arrived.</source>
        <translation type="unfinished">وصل كل شيء.</translation>
    </message>
    <message>
        <source>The hub also holds records of a newer version. Update this program to see them.</source>
        <translation type="unfinished">على خادم الفريق أيضًا سجلات من إصدار أحدث. حدّثوا هذا البرنامج لرؤيتها.</translation>
    </message>
    <message>
        <source>This profile was used in two places. It goes on under a new name, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of this laptop is %n minute(s) off. Set the date and time.</source>
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
        <source>Nothing new on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent.</source>
        <translation type="unfinished">
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
        <translation type="unfinished">
            <numerusform>لم يُستلم أي تغيير.</numerusform>
            <numerusform>استُلم تغيير واحد.</numerusform>
            <numerusform>استُلم تغييران.</numerusform>
            <numerusform>استُلمت %n تغييرات.</numerusform>
            <numerusform>استُلم %n تغييرًا.</numerusform>
            <numerusform>استُلم %n تغيير.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpareDataCard</name>
    <message>
        <source>Spare data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records first, photos later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos in one sync, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 FCFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you see what a sync costs before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one MB costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small, about {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle, about {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large, about {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncActs</name>
    <message>
        <source>this</source>
        <translation type="unfinished">هذا</translation>
    </message>
    <message>
        <source>Kept. The other value stays in the history.</source>
        <translation type="unfinished">حُفظت. القيمة الأخرى تبقى في السجل القديم.</translation>
    </message>
    <message>
        <source>It was changed again since, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is copied. Paste it into a message to your colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation type="unfinished"></translation>
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
        <source>type another, ask, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next to choose</source>
        <translation>الاختيار التالي</translation>
    </message>
    <message>
        <source>Held back by the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each record is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a laptop nearby</source>
        <translation type="unfinished"></translation>
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
        <source>Two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} records arrived</source>
        <translation type="unfinished"></translation>
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
        <source>People</source>
        <translation type="unfinished"></translation>
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
        <source>Photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>الخبراء</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>سجلات أخرى</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>Colleague {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values: which is right?</source>
        <translation>قيمتان: أيهما صحيحة؟</translation>
    </message>
</context>
<context>
    <name>TwoValuesPaper</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>One value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people wrote these without seeing each other. Write the right value at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values: which is right?</source>
        <translation type="unfinished">قيمتان: أيهما صحيحة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
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
        <source>Printed {day}</source>
        <translation type="unfinished"></translation>
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
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back by the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You kept {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished"></translation>
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
        <source>Which value is right? {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {when}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {number}</source>
        <translation>المفتاح {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Accuracy of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How carbon was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bulk density counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day in the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went into the reckoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Sheet of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>كيف كانت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
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
        <source>What you need</source>
        <translation>ما تحتاجون إليه</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>How to see that it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Sheet in a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ماذا يُظهر</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Why the checked value is not right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message>
        <source>Deleted</source>
        <translation type="unfinished">محذوف</translation>
    </message>
    <message>
        <source>Kept, with the other&apos;s changes</source>
        <translation type="unfinished">محفوظ، مع تغييرات الآخر</translation>
    </message>
    <message>
        <source>another choice</source>
        <translation type="unfinished"></translation>
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
