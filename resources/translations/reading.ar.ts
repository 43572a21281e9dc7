<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BackupPanel</name>
    <message>
        <source>Go to Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>These copies open on this computer only. With a passphrase or a recovery page they open elsewhere too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s), when something changed</source>
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
        <source>Only when I ask, and before each sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older copies are thinned: one an hour, a day, a week, a month stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second place: a stick or a shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one: it is tried first and nothing is changed. The records of now stay as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy from another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of that copy, or its recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies), {size} together. The newest: {when}.</source>
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
        <source>No copy yet. One is made when something was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their photos are kept beside them, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. A stick kept elsewhere saves your work when the laptop is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not there now. The copies go there when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: the next copy goes there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: the newest copy there is of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of photos go there with the next copies.</source>
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
        <source>holds what was erased since; goes by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since the newest copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are copied; the other photos follow with the next copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is being tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do the copies go too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of records (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets for the Tuesday group</source>
        <translation>بطاقات لمجموعة الثلاثاء</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>{name} goes into it.</source>
        <translation>توضع فيها {name}.</translation>
    </message>
    <message>
        <source>Made: {collection}</source>
        <translation>أُنشئت: {collection}</translation>
    </message>
    <message>
        <source>A collection is a list of sheets that you use together. Give it a name to begin.</source>
        <translation>المجموعة قائمة بطاقات تستعملونها معًا. ابدؤوا بإعطائها اسمًا.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Take away this collection</source>
        <translation>إزالة هذه المجموعة</translation>
    </message>
    <message>
        <source>Taken away: {collection}</source>
        <translation>أُزيلت: {collection}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No names of people.</source>
        <translation>بلا أسماء أشخاص.</translation>
    </message>
    <message>
        <source>No sheet in it yet.</source>
        <translation>لا بطاقة فيها بعد.</translation>
    </message>
    <message>
        <source>Up: {name}</source>
        <translation>إلى أعلى: {name}</translation>
    </message>
    <message>
        <source>Down: {name}</source>
        <translation>إلى أسفل: {name}</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>إخراج: {name}</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>أُخرجت: {name}</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتبوا اسمًا</translation>
    </message>
    <message>
        <source>Put in another sheet</source>
        <translation>إضافة بطاقة أخرى</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>الممارسة</translation>
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
        <source>Helps against</source>
        <translation>تعالج</translation>
    </message>
    <message>
        <source>Library {version}</source>
        <translation>المكتبة {version}</translation>
    </message>
</context>
<context>
    <name>CriterionPanel</name>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Type: land, water, women…</source>
        <translation>اكتبوا: أرض، ماء، نساء…</translation>
    </message>
    <message>
        <source>Search in the criteria</source>
        <translation>البحث في المعايير</translation>
    </message>
    <message>
        <source>No criterion has these words. Take them off:</source>
        <translation>لا معيار فيه هذه الكلمات. أزيلوها:</translation>
    </message>
    <message>
        <source>This library has no list of criteria yet. Ask your team for a library update.</source>
        <translation>لا قائمة معايير في هذه المكتبة بعد. اطلبوا تحديث المكتبة من فريقكم.</translation>
    </message>
    <message>
        <source>Project: ______________________   Date: ____________   Filled in by: ______________</source>
        <translation>المشروع: ______________________   التاريخ: ____________   ملأها: ______________</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Checklist of the reference criteria</source>
        <translation>قائمة المعايير المرجعية</translation>
    </message>
    <message>
        <source>Library {version}</source>
        <translation>المكتبة {version}</translation>
    </message>
</context>
<context>
    <name>CriterionSheet</name>
    <message>
        <source>A no here stops the assessment.</source>
        <translation>جواب «لا» هنا يوقف التقييم.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>ما الذي يبيّنه</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبهوا</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Step 1 · Safeguards: a no stops the assessment</source>
        <translation>الخطوة 1 · الضمانات: جواب «لا» يوقف التقييم</translation>
    </message>
    <message>
        <source>Step 2 · Direct effects on soil, climate and food</source>
        <translation>الخطوة 2 · آثار مباشرة على التربة والمناخ والغذاء</translation>
    </message>
    <message>
        <source>Step 3 · Indirect effects</source>
        <translation>الخطوة 3 · آثار غير مباشرة</translation>
    </message>
    <message>
        <source>Step 4 · Across everything</source>
        <translation>الخطوة 4 · ما يشمل كل شيء</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>ضمانة</translation>
    </message>
    <message>
        <source>Direct effect</source>
        <translation>أثر مباشر</translation>
    </message>
    <message>
        <source>Indirect effect</source>
        <translation>أثر غير مباشر</translation>
    </message>
    <message>
        <source>Across everything</source>
        <translation>يشمل كل شيء</translation>
    </message>
    <message>
        <source>from memory, not checked at source</source>
        <translation>من الذاكرة، لم يُدقَّق في المصدر</translation>
    </message>
    <message>
        <source>This criterion is from memory, not checked at source. Its name and number may differ.</source>
        <translation>هذا المعيار من الذاكرة، لم يُدقَّق في المصدر. قد يختلف اسمه ورقمه.</translation>
    </message>
</context>
<context>
    <name>EnterForm</name>
    <message>
        <source>Enter only yourself. Nothing is kept before you say yes below.</source>
        <translation>سجّلوا أنفسكم فقط. لا يُحفظ شيء قبل أن تقولوا نعم أدناه.</translation>
    </message>
    <message>
        <source>One after the other, with commas</source>
        <translation>واحد بعد الآخر، مع فواصل</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمكم</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>ماذا تعملون</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region or district</source>
        <translation>المنطقة أو المديرية</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>What you can be asked about</source>
        <translation>عمّ يمكن سؤالكم</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>كيف نتصل بكم</translation>
    </message>
    <message>
        <source>A telephone, a mail address, an office</source>
        <translation>هاتف أو بريد إلكتروني أو مكتب</translation>
    </message>
    <message>
        <source>Your agreement</source>
        <translation>موافقتكم</translation>
    </message>
    <message>
        <source>My team only</source>
        <translation>فريقي فقط</translation>
    </message>
    <message>
        <source>Everybody in the initiative</source>
        <translation>كل من في المبادرة</translation>
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
    <message>
        <source>Who may see it</source>
        <translation>من يمكنه رؤيتها</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>لأي مدة</translation>
    </message>
    <message>
        <source>Those you choose see all that stands above: name, place, languages, how to reach you.</source>
        <translation>من تختارونهم يرون كل ما في الأعلى: الاسم والمكان واللغات وكيف نتصل بكم.</translation>
    </message>
    <message>
        <source>After that time it is no longer shown.</source>
        <translation>بعد هذه المدة لا يُعرض.</translation>
    </message>
    <message>
        <source>You can take this back any day, here on this page or through your team.</source>
        <translation>يمكنكم التراجع عن هذا في أي يوم، في هذه الصفحة أو عن طريق فريقكم.</translation>
    </message>
    <message>
        <source>Until your team shares it, it stays on this laptop.</source>
        <translation>يبقى على هذا الحاسوب حتى يشاركه فريقكم.</translation>
    </message>
    <message>
        <source>Yes, I enter myself and I agree</source>
        <translation>نعم، أسجّل نفسي وأوافق</translation>
    </message>
    <message>
        <source>Enter me</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>يلزم اسم.</translation>
    </message>
    <message>
        <source>Say how people can reach you.</source>
        <translation>اذكروا كيف يتصل الناس بكم.</translation>
    </message>
    <message>
        <source>Tick “Yes” first. Without it nothing is kept.</source>
        <translation>ضعوا أولًا علامة عند «نعم». من دونها لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Enter yourself</source>
        <translation>تسجيل أنفسكم</translation>
    </message>
</context>
<context>
    <name>ExpertsPanel</name>
    <message>
        <source>Experts</source>
        <translation>الخبراء</translation>
    </message>
    <message>
        <source>Only people who enter themselves stand here. They say who may see it and until when.</source>
        <translation>هنا فقط من سجّلوا أنفسهم. هم يقولون من يرى ذلك وإلى متى.</translation>
    </message>
    <message>
        <source>Enter yourself</source>
        <translation>تسجيل أنفسكم</translation>
    </message>
    <message>
        <source>Nobody has entered yet in this region.</source>
        <translation>لم يسجّل أحد نفسه بعد في هذه المنطقة.</translation>
    </message>
    <message>
        <source>Subject, region or language</source>
        <translation>موضوع أو منطقة أو لغة</translation>
    </message>
    <message>
        <source>Find an expert</source>
        <translation>البحث عن خبير</translation>
    </message>
    <message>
        <source>Seen by the team</source>
        <translation>يراه الفريق</translation>
    </message>
    <message>
        <source>Seen by the initiative</source>
        <translation>تراه المبادرة</translation>
    </message>
    <message>
        <source>Agreed until {day}.</source>
        <translation>موافقة حتى {day}.</translation>
    </message>
    <message>
        <source>Take the agreement back</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Take the agreement of {name} back</source>
        <translation>سحب موافقة {name}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>سُجّل</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>بين بين</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>غير جيد</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Write what you saw</source>
        <translation>كتابة ما رأيتم</translation>
    </message>
    <message>
        <source>We kept what you were typing.</source>
        <translation>حفظنا ما كنتم تكتبونه.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>No names of people. All of your team can read it.</source>
        <translation>بلا أسماء أشخاص. كل فريقكم يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ماذا نتج عنها</translation>
    </message>
    <message>
        <source>Soil, harvest, work: what you saw.</source>
        <translation>التربة والمحصول والعمل: ما رأيتم.</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>هذه البطاقة</translation>
    </message>
    <message>
        <source>{plot}: we tried it</source>
        <translation>{plot}: جرّبناها</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>كيف كانت</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>حفظ هذا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Choose a face or write a few words first.</source>
        <translation>اختاروا وجهًا أو اكتبوا بضع كلمات أولًا.</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>What will you try?</source>
        <translation>ماذا ستجرّبون؟</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>One hand less</source>
        <translation>يد أقل</translation>
    </message>
    <message>
        <source>One hand more</source>
        <translation>يد أكثر</translation>
    </message>
    <message>
        <source>Hands up</source>
        <translation>الأيدي المرفوعة</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End: what will you try?</source>
        <translation>النهاية: ماذا ستجرّبون؟</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>لا أيدي</numerusform>
            <numerusform>يد واحدة</numerusform>
            <numerusform>يدان</numerusform>
            <numerusform>%n أيدٍ</numerusform>
            <numerusform>%n يدًا</numerusform>
            <numerusform>%n يد</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>A newer library</source>
        <translation>مكتبة أحدث</translation>
    </message>
    <message>
        <source>The team’s hub, or the web address your team gave you.</source>
        <translation>خادم الفريق، أو العنوان الذي أعطاه فريقكم.</translation>
    </message>
    <message>
        <source>Where newer libraries come from</source>
        <translation>من أين تأتي المكتبات الأحدث</translation>
    </message>
    <message>
        <source>Look for a newer library</source>
        <translation>البحث عن مكتبة أحدث</translation>
    </message>
    <message>
        <source>Take it from a stick</source>
        <translation>أخذها من ذاكرة USB</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Fetching the library</source>
        <translation>جارٍ جلب المكتبة</translation>
    </message>
    <message>
        <source>Languages of the texts</source>
        <translation>لغات النصوص</translation>
    </message>
    <message>
        <source>A language file brings the texts of one more language. The program stays as it is.</source>
        <translation>ملف اللغة يأتي بالنصوص بلغة أخرى. البرنامج يبقى كما هو.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Use the former library</source>
        <translation>استعمال المكتبة السابقة</translation>
    </message>
    <message>
        <source>No library is on this laptop.</source>
        <translation>لا مكتبة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{version}, of {day}</source>
        <translation>{version}، من {day}</translation>
    </message>
    <message>
        <source>Library in use</source>
        <translation>المكتبة المستعملة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعها</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>فيها</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>المكان على القرص</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>The program brought a newer library: version {version}.</source>
        <translation>جاء البرنامج بمكتبة أحدث: الإصدار {version}.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعمالها</translation>
    </message>
    <message>
        <source>Use the library the program brought</source>
        <translation>استعمال المكتبة التي جاء بها البرنامج</translation>
    </message>
    <message>
        <source>{language}, version {version}</source>
        <translation>{language}، الإصدار {version}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take away {language}</source>
        <translation>إزالة {language}</translation>
    </message>
    <message>
        <source>There is no former library yet. It appears here after the first change.</source>
        <translation>لا مكتبة سابقة بعد. تظهر هنا بعد أول تغيير.</translation>
    </message>
    <message>
        <source>Version {version} is kept on this laptop.</source>
        <translation>الإصدار {version} محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The library the program came with is kept on this laptop.</source>
        <translation>المكتبة التي جاءت مع البرنامج محفوظة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The library is now version {number}.</source>
        <translation>المكتبة الآن بالإصدار {number}.</translation>
    </message>
    <message>
        <source>The library now speaks {languages}.</source>
        <translation>المكتبة تتكلم الآن {languages}.</translation>
    </message>
    <message>
        <source>The language was taken away.</source>
        <translation>أُزيلت اللغة.</translation>
    </message>
    <message>
        <source>Library {version} is in use again.</source>
        <translation>المكتبة {version} مستعملة من جديد.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>{done} of {total} parts are here.</source>
        <translation>{done} من {total} من الأجزاء هنا.</translation>
    </message>
    <message>
        <source>Stopped. What arrived is kept; the next time goes on from there.</source>
        <translation>توقف. ما وصل محفوظ؛ في المرة القادمة يتابع من هناك.</translation>
    </message>
    <message>
        <source>a publisher without a name</source>
        <translation>ناشر بلا اسم</translation>
    </message>
    <message>
        <source>This library is by {publisher}. This laptop does not know that publisher yet.</source>
        <translation>هذه المكتبة من {publisher}. هذا الحاسوب لا يعرف هذا الناشر بعد.</translation>
    </message>
    <message>
        <source>Number of the publisher: {number}</source>
        <translation>رقم الناشر: {number}</translation>
    </message>
    <message>
        <source>Telephone your team. Do they read out the same number? Then it is theirs.</source>
        <translation>اتصلوا بفريقكم هاتفيًا. هل يقرؤون الرقم نفسه؟ إذن هو لهم.</translation>
    </message>
    <message>
        <source>The number is the same: trust it</source>
        <translation>الرقم نفسه: نثق به</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The library folder on the stick</source>
        <translation>مجلد المكتبة على ذاكرة USB</translation>
    </message>
    <message>
        <source>Library and language files (*.pack)</source>
        <translation>ملفات المكتبة واللغات (*.pack)</translation>
    </message>
    <message>
        <source>A language file</source>
        <translation>ملف لغة</translation>
    </message>
    <message>
        <source>Practices and tools of 4 per 1000</source>
        <translation>ممارسات وأدوات 4 per 1000</translation>
    </message>
    <message>
        <source>It came with the program</source>
        <translation>جاءت مع البرنامج</translation>
    </message>
    <message>
        <source>Nobody: the file had no signature</source>
        <translation>لا أحد: كان الملف بلا توقيع</translation>
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
        <source>%n scheme(s)</source>
        <translation>
            <numerusform>لا أنظمة</numerusform>
            <numerusform>نظام واحد</numerusform>
            <numerusform>نظامان</numerusform>
            <numerusform>%n أنظمة</numerusform>
            <numerusform>%n نظامًا</numerusform>
            <numerusform>%n نظام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>لا دروس</numerusform>
            <numerusform>درس واحد</numerusform>
            <numerusform>درسان</numerusform>
            <numerusform>%n دروس</numerusform>
            <numerusform>%n درسًا</numerusform>
            <numerusform>%n درس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field test(s)</source>
        <translation>
            <numerusform>لا اختبارات</numerusform>
            <numerusform>اختبار حقلي واحد</numerusform>
            <numerusform>اختباران حقليان</numerusform>
            <numerusform>%n اختبارات حقلية</numerusform>
            <numerusform>%n اختبارًا حقليًا</numerusform>
            <numerusform>%n اختبار حقلي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) have no text in {language} yet.</source>
        <translation>
            <numerusform>كل البطاقات لها نص باللغة: {language}.</numerusform>
            <numerusform>بطاقة واحدة بلا نص بعد باللغة: {language}.</numerusform>
            <numerusform>بطاقتان بلا نص بعد باللغة: {language}.</numerusform>
            <numerusform>%n بطاقات بلا نص بعد باللغة: {language}.</numerusform>
            <numerusform>%n بطاقة بلا نص بعد باللغة: {language}.</numerusform>
            <numerusform>%n بطاقة بلا نص بعد باللغة: {language}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version} is the newest.</source>
        <translation>الإصدار {version} هو الأحدث.</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message numerus="yes">
        <source>Version {version} is in use. %n part(s) came, {size}.</source>
        <translation>
            <numerusform>الإصدار {version} مستعمل. لم يأتِ أي جزء، {size}.</numerusform>
            <numerusform>الإصدار {version} مستعمل. جاء جزء واحد، {size}.</numerusform>
            <numerusform>الإصدار {version} مستعمل. جاء جزآن، {size}.</numerusform>
            <numerusform>الإصدار {version} مستعمل. جاءت %n أجزاء، {size}.</numerusform>
            <numerusform>الإصدار {version} مستعمل. جاء %n جزءًا، {size}.</numerusform>
            <numerusform>الإصدار {version} مستعمل. جاء %n جزء، {size}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Reading aloud. Ctrl Shift S stops.</source>
        <translation>قراءة بصوت عالٍ. ‎Ctrl Shift S‎ للإيقاف.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
</context>
<context>
    <name>LockPanel</name>
    <message>
        <source>Take the passphrase away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a new page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a new page as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people at this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person can have a profile: own records, own key. From the second on, the program asks at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page was made. A new one makes it worthless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was made yet. It opens your records when all else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked with a passphrase. The program asks for it at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records open with this computer’s login. Good, if you alone use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who can open your files on this computer can open your records. A passphrase is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock with this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with this computer’s login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s login opens your records again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the list when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemePanel</name>
    <message>
        <source>Schemes</source>
        <translation>أنظمة الدفع</translation>
    </message>
    <message>
        <source>Type: trees, rice, Kenya…</source>
        <translation>اكتبوا: أشجار، أرز، كينيا…</translation>
    </message>
    <message>
        <source>Search in the schemes</source>
        <translation>البحث في أنظمة الدفع</translation>
    </message>
    <message>
        <source>No scheme has all of this. Take one off:</source>
        <translation>لا نظام فيه كل هذا. أزيلوا واحدًا:</translation>
    </message>
    <message>
        <source>This library has no schemes yet. Ask your team for a library update.</source>
        <translation>لا أنظمة دفع في هذه المكتبة بعد. اطلبوا تحديث المكتبة من فريقكم.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>استعمال الأرض</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message numerus="yes">
        <source>%n scheme(s). Listing is not advice.</source>
        <translation>
            <numerusform>لا أنظمة.</numerusform>
            <numerusform>نظام واحد. الذكر هنا ليس نصيحة.</numerusform>
            <numerusform>نظامان. الذكر هنا ليس نصيحة.</numerusform>
            <numerusform>%n أنظمة. الذكر هنا ليس نصيحة.</numerusform>
            <numerusform>%n نظامًا. الذكر هنا ليس نصيحة.</numerusform>
            <numerusform>%n نظام. الذكر هنا ليس نصيحة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemeSheet</name>
    <message>
        <source>How to begin</source>
        <translation>كيف نبدأ</translation>
    </message>
    <message>
        <source>Listing is not advice.</source>
        <translation>الذكر هنا ليس نصيحة.</translation>
    </message>
    <message>
        <source>Not known. Ask before you sign.</source>
        <translation>غير معروف. اسألوا قبل التوقيع.</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>لمن يُدفع</translation>
    </message>
    <message>
        <source>How long you are bound</source>
        <translation>كم مدة الالتزام</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>كم تكلّف</translation>
    </message>
    <message>
        <source>What is paid for</source>
        <translation>مقابل ماذا يُدفع</translation>
    </message>
    <message>
        <source>What it may bring</source>
        <translation>ما قد يأتي به</translation>
    </message>
    <message>
        <source>Price: not known</source>
        <translation>السعر: غير معروف</translation>
    </message>
    <message>
        <source>About the price: {price}</source>
        <translation>حول السعر: ⁨{price}⁩</translation>
    </message>
    <message>
        <source>What to check first</source>
        <translation>ما يجب التحقق منه أولًا</translation>
    </message>
    <message>
        <source>Rules and prices change: to be checked on the official site.</source>
        <translation>القواعد والأسعار تتغيّر: تحققوا منها في الموقع الرسمي.</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>يديره</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>أصغر مساحة</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>الدوام</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Library {version}</source>
        <translation>المكتبة {version}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Next setting</source>
        <translation>الإعداد التالي</translation>
    </message>
    <message>
        <source>Type to find a setting</source>
        <translation>اكتبوا لإيجاد إعداد</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>لم نجد شيئًا. جرّبوا كلمة أخرى.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>language interface words</source>
        <translation>لغة واجهة كلمات</translation>
    </message>
    <message>
        <source>look theme light dark sun text size colours</source>
        <translation>مظهر فاتح داكن شمس نص حجم ألوان</translation>
    </message>
    <message>
        <source>profile role country district folder</source>
        <translation>ملف شخصي دور بلد مديرية مجلد</translation>
    </message>
    <message>
        <source>lock passphrase key recovery page code profiles people privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup copy copies restore go back stick lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync hub address team</source>
        <translation>مزامنة خادم عنوان فريق</translation>
    </message>
    <message>
        <source>library version update stick language publisher signed back</source>
        <translation>مكتبة إصدار تحديث ذاكرة لغة ناشر توقيع رجوع</translation>
    </message>
    <message>
        <source>counted counts use privacy agreement share tools</source>
        <translation>عدّ استعمال خصوصية موافقة مشاركة أدوات</translation>
    </message>
    <message>
        <source>about version licence check installation</source>
        <translation>حول إصدار رخصة فحص تثبيت</translation>
    </message>
    <message>
        <source>As this computer says</source>
        <translation>كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Every word changes at once. What you typed stays as it is.</source>
        <translation>كل كلمة تتغيّر حالًا. ما كتبتموه يبقى كما هو.</translation>
    </message>
    <message>
        <source>Words of the program</source>
        <translation>كلمات البرنامج</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>ضوء الشمس</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Sunlight: black on white with thick lines, for work outdoors.</source>
        <translation>ضوء الشمس: أسود على أبيض وخطوط سميكة، للعمل في الخارج.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>It only changes what comes first. Nothing is hidden.</source>
        <translation>هذا يغيّر فقط ما يظهر أولًا. لا شيء يُخفى.</translation>
    </message>
    <message>
        <source>Who uses this laptop</source>
        <translation>من يستعمل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>District or region</source>
        <translation>المديرية أو المنطقة</translation>
    </message>
    <message>
        <source>Folder of your records</source>
        <translation>مجلد سجلاتكم</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Your team gives you this address. Empty: you work alone on this laptop. That is fine.</source>
        <translation>فريقكم يعطيكم هذا العنوان. إذا تُرك فارغًا تعملون وحدكم على هذا الحاسوب. هذا جيد.</translation>
    </message>
    <message>
        <source>Address of the team’s hub</source>
        <translation>عنوان خادم الفريق</translation>
    </message>
    <message>
        <source>4 per 1000 Desktop, version {number}</source>
        <translation>‏4 per 1000 Desktop، الإصدار {number}</translation>
    </message>
    <message>
        <source>The program is free under the Apache licence 2.0, its texts and pictures under CC BY 4.0. It is built with Qt (LGPL 3). Letters: Inter and Noto (OFL). Icons: Phosphor (MIT).</source>
        <translation>البرنامج حر برخصة Apache 2.0، ونصوصه وصوره برخصة CC BY 4.0. بُني بأداة Qt (LGPL 3). الحروف: Inter وNoto (OFL). الأيقونات: Phosphor (MIT).</translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation>فحص هذا التثبيت</translation>
    </message>
</context>
<context>
    <name>UsagePanel</name>
    <message>
        <source>This laptop counts which sheets are opened: by month and country, without a person or a device.</source>
        <translation>يعدّ هذا الحاسوب أي البطاقات تُفتح: حسب الشهر والبلد، بلا شخص ولا جهاز.</translation>
    </message>
    <message>
        <source>Tools opened this year</source>
        <translation>الأدوات المفتوحة هذه السنة</translation>
    </message>
    <message>
        <source>Share of the tools opened this year</source>
        <translation>نسبة الأدوات المفتوحة هذه السنة</translation>
    </message>
    <message>
        <source>May the counts leave this laptop?</source>
        <translation>هل يجوز أن تخرج الأعداد من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Yes, the counts may leave this laptop</source>
        <translation>نعم، يجوز أن تخرج الأعداد من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Off until you say yes. Nothing goes out by itself: you save a file and give it on.</source>
        <translation>مقفل حتى تقولوا نعم. لا شيء يخرج وحده: تحفظون ملفًا وتعطونه.</translation>
    </message>
    <message>
        <source>Show what would leave</source>
        <translation>عرض ما سيخرج</translation>
    </message>
    <message>
        <source>Save them as a file</source>
        <translation>حفظها في ملف</translation>
    </message>
    <message>
        <source>Delete the counts</source>
        <translation>حذف الأعداد</translation>
    </message>
    <message>
        <source>All that would leave this laptop, word for word</source>
        <translation>كل ما سيخرج من هذا الحاسوب، كلمة كلمة</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n tool(s). The plan aims at {goal}.</source>
        <translation>
            <numerusform>{used} من %n أداة. هدف الخطة {goal}.</numerusform>
            <numerusform>{used} من أداة واحدة. هدف الخطة {goal}.</numerusform>
            <numerusform>{used} من أداتين. هدف الخطة {goal}.</numerusform>
            <numerusform>{used} من %n أدوات. هدف الخطة {goal}.</numerusform>
            <numerusform>{used} من %n أداة. هدف الخطة {goal}.</numerusform>
            <numerusform>{used} من %n أداة. هدف الخطة {goal}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>لم يُعدّ شيء بعد.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>المرّات</translation>
    </message>
    <message>
        <source>Different sheets</source>
        <translation>بطاقات مختلفة</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>The counts are deleted</source>
        <translation>حُذفت الأعداد</translation>
    </message>
</context>
<context>
    <name>Variant</name>
    <message>
        <source>How to do it</source>
        <translation>كيف تُعمل</translation>
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
        <source>Check it on your own plot</source>
        <translation>تحققوا منها في قطعتكم</translation>
    </message>
    <message>
        <source>In two sentences</source>
        <translation>في جملتين</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Waits for the next sync</source>
        <translation>ينتظر المزامنة القادمة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>وصل جواب</translation>
    </message>
</context>
<context>
    <name>VariantEditor</name>
    <message>
        <source>Change this for our area</source>
        <translation>تغيير هذا لمنطقتنا</translation>
    </message>
    <message>
        <source>Local, not reviewed</source>
        <translation>محلي، غير مراجَع</translation>
    </message>
    <message>
        <source>The sheet of the library stays as it is. Your words stand beside it.</source>
        <translation>بطاقة المكتبة تبقى كما هي. كلماتكم تقف بجانبها.</translation>
    </message>
    <message>
        <source>Answer of those who looked at it: {answer}</source>
        <translation>جواب من نظروا فيه: {answer}</translation>
    </message>
    <message>
        <source>A district, a valley, a soil</source>
        <translation>مديرية أو وادٍ أو نوع تربة</translation>
    </message>
    <message>
        <source>A team or a group, no names of people</source>
        <translation>فريق أو مجموعة، بلا أسماء أشخاص</translation>
    </message>
    <message>
        <source>For which area</source>
        <translation>لأي منطقة</translation>
    </message>
    <message>
        <source>Who changes it</source>
        <translation>من يغيّره</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>ماذا يتغيّر</translation>
    </message>
    <message>
        <source>As the library says it</source>
        <translation>كما تقول المكتبة</translation>
    </message>
    <message>
        <source>As we say it here</source>
        <translation>كما نقول هنا</translation>
    </message>
    <message>
        <source>Copy the library’s words</source>
        <translation>نسخ كلمات المكتبة</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>حفظ هذا</translation>
    </message>
    <message>
        <source>Send it for review</source>
        <translation>إرسالها للمراجعة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
</context>
</TS>
