<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CompareView</name>
    <message>
        <source>Practices side by side</source>
        <translation>ممارسات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>إزالة: {filter}</translation>
    </message>
    <message>
        <source>Read the sheet</source>
        <translation>قراءة البطاقة</translation>
    </message>
    <message>
        <source>Read the sheet: {name}</source>
        <translation>قراءة البطاقة: {name}</translation>
    </message>
    <message>
        <source>Choose a practice to put beside it.</source>
        <translation>اختاروا ممارسة لوضعها بجانبها.</translation>
    </message>
    <message>
        <source>Choose a practice.</source>
        <translation>اختاروا ممارسة.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتبوا اسمًا</translation>
    </message>
    <message>
        <source>Fits {plot}</source>
        <translation>تناسب {plot}</translation>
    </message>
    <message>
        <source>Soil carbon: what was measured</source>
        <translation>كربون التربة: ما الذي قيس</translation>
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
        <source>Land use</source>
        <translation>استعمال الأرض</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>المناخ</translation>
    </message>
    <message>
        <source>Helps against</source>
        <translation>تعالج</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>ما تحتاجون إليه</translation>
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
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>in {language}</source>
        <translation>اللغة: {language}</translation>
    </message>
    <message>
        <source>Goes well with</source>
        <translation>تنسجم مع</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>فتح: {name}</translation>
    </message>
    <message>
        <source>An adviser and a native speaker still have to read this sheet.</source>
        <translation>لم يقرأ هذه البطاقة بعدُ مرشد زراعي ولا متكلم باللغة الأم.</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>حدث خلل في البرنامج.</translation>
    </message>
    <message>
        <source>What was saved is safe.</source>
        <translation>ما حُفظ في أمان.</translation>
    </message>
    <message>
        <source>A report was written to the log. Try again, or show it to your team.</source>
        <translation>كُتب تقرير في السجل. حاولوا مرة أخرى، أو أرُوه لفريقكم.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Light, sunlight or dark</source>
        <translation>فاتح أو ضوء الشمس أو داكن</translation>
    </message>
    <message>
        <source>Which language do you read?</source>
        <translation>بأي لغة تقرؤون؟</translation>
    </message>
    <message>
        <source>{percent} % translated, the rest in English</source>
        <translation>⁦{percent} %⁩ مترجم، والباقي بالإنجليزية</translation>
    </message>
    <message>
        <source>You can change this later. It only changes what comes first.</source>
        <translation>يمكنكم تغيير هذا لاحقًا. هو يغيّر فقط ما يظهر أولًا.</translation>
    </message>
    <message>
        <source>Who uses this laptop?</source>
        <translation>من يستعمل هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps to show what fits your area. You can leave it empty.</source>
        <translation>يساعد هذا على عرض ما يناسب منطقتكم. يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>أين تعملون؟</translation>
    </message>
    <message>
        <source>Type the name of the country</source>
        <translation>اكتبوا اسم البلد</translation>
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
        <source>Your records are kept encrypted on this computer. What opens them? You can change this later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Making your safe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من أنتم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Step {step} of {steps}. {name}</source>
        <translation>الخطوة {step} من {steps}. {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>HeldBack</name>
    <message>
        <source>The hub does not know the laptop this was written on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the team with a code, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop was taken out of the team before this arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the keeper of the team to look at it. It stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed by another person than the one this laptop is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part in the team is to read, not to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the keeper of the team for another part, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It marks a record as checked. That is another person’s part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again without the mark, or ask a verifier to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was checked. A change of it needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the checked value is not right, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub keeps it back until somebody has looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your team what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know the laptop it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its laptop was taken out of the team before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person signed it than its laptop is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author has the part to read, not to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author has not the part to check records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes a checked record and gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until somebody has looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldBackView</name>
    <message>
        <source>Nothing is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
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
        <source>Written {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab found a mistake in its first list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the checked value not right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepSafe</name>
    <message>
        <source>Open with this computer’s login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good when you alone use this laptop and log in with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safer: who steals or borrows the laptop cannot read your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then make a recovery page to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies are made by themselves beside your records. Add a stick in Settings, Backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} are free on this disk. Make room soon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LandForm</name>
    <message>
        <source>What do you see on this plot?</source>
        <translation>ماذا ترون في هذه القطعة؟</translation>
    </message>
    <message>
        <source>We looked: none of these</source>
        <translation>نظرنا: لا شيء من هذه</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>الميل</translation>
    </message>
    <message>
        <source>Metres up on 100 metres along</source>
        <translation>كم مترًا ترتفع الأرض في كل 100 متر</translation>
    </message>
    <message>
        <source>Rain in a usual year</source>
        <translation>المطر في سنة عادية</translation>
    </message>
    <message>
        <source>Keep what I saw</source>
        <translation>حفظ ما رأيت</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Leave {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sent stays with the team. From this laptop everything of the team goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stick or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file opens only for the team. Whoever brings it to the hub loses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written, read back and found whole before anything goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records, photos, copies and keys go from this laptop. Nobody can undo that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library and your settings stay. You can work alone, or join again with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, take the records of {team} from this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Leaving the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of people are only on this laptop. I have written down what is needed.</source>
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
        <source>Everything you wrote is at the hub. No file is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not at the hub yet.</source>
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
        <source>Photos of {size} are not at the hub yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync first, or take them along in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have left the team. Its records are gone from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring {file} to the keeper of the hub.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>{filter} · gives back {count}</source>
        <translation>{filter} · يعيد {count}</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>إزالة: {filter}</translation>
    </message>
</context>
<context>
    <name>LoadingBlocks</name>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Your records are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the recovery page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six groups of four. Capitals, spaces and lines between them do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the recovery page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Lock with this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase. Nobody else can open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you choose a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is right. Choose a new passphrase, then print a new recovery page in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>MassChangeView</name>
    <message>
        <source>This would change {count} of your {all} records. Look first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was stored, and what you wrote stays as it is. Take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>I looked. Let them come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not know why so much changes, ask your team before you let it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which records</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
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
    <name>NearbyPanel</name>
    <message>
        <source>Go to a laptop nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both laptops are on the same network, a phone’s hotspot for one. No internet is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for open sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the screen of the other laptop. Many hotspots let no search through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and receive there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No session was found. That proves nothing: type the address from the other screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others of your team then send to this laptop, and it brings all to the hub later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaya, Tuesday group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the session or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Without a team this makes one, and this laptop is its hub. Your records go into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is on no network yet. Turn on a hotspot, let all join it, and come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is open. Leave this laptop on, and on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for one newcomer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop that is in the team already needs the address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR with the address; the address stands beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for the next newcomer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) were here.</source>
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
        <source>Nobody came yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is closed. What came is on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down, away from the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose the passphrase and the recovery page, nobody can open your records. Not us either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be guessed. Take four words, or twelve letters and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds. Capital letters count, spaces at the ends do not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherValue</name>
    <message>
        <source>Type another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperMenu</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save the table (CSV)…</source>
        <translation>حفظ الجدول (CSV)…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
</context>
<context>
    <name>PhotoLook</name>
    <message>
        <source>What is seen, without names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Bring it with the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>arrived at the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the hub, not on this laptop yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still on a colleague&apos;s laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {all} at the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures here or choose them. Place and camera are taken out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added</source>
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
    <name>PhotosPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
</context>
<context>
    <name>PlotChip</name>
    <message>
        <source>Plot: {plot}, site {site}</source>
        <translation>القطعة: {plot}، الموقع {site}</translation>
    </message>
    <message>
        <source>Choose a plot</source>
        <translation>اختيار قطعة</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>Type to find a plot</source>
        <translation>اكتبوا لإيجاد قطعة</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>القطع</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Take off: {filter}</source>
        <translation>إزالة: {filter}</translation>
    </message>
    <message>
        <source>{first} and {second} · give back {count}</source>
        <translation>{first} و{second} · تعيدان {count}</translation>
    </message>
    <message>
        <source>{filter} · gives back {count}</source>
        <translation>{filter} · يعيد {count}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>ProfilesChooser</name>
    <message>
        <source>Who works at this laptop now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person has records and a key of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that you all know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message numerus="yes">
        <source>Saved · %n waiting</source>
        <translation>
            <numerusform>محفوظ · لا شيء ينتظر</numerusform>
            <numerusform>محفوظ · واحد ينتظر</numerusform>
            <numerusform>محفوظ · اثنان ينتظران</numerusform>
            <numerusform>محفوظ · %n تنتظر</numerusform>
            <numerusform>محفوظ · %n تنتظر</numerusform>
            <numerusform>محفوظ · %n تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryActs</name>
    <message>
        <source>recovery-page.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery page is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}. Print it and delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search practices, plots, bags, help…</source>
        <translation>البحث عن ممارسة أو قطعة أو كيس أو مساعدة…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing for “{text}”. Try another word.</source>
        <translation>لا شيء عن «{text}». جرّبوا كلمة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s).</source>
        <translation>
            <numerusform>لا نتائج.</numerusform>
            <numerusform>نتيجة واحدة.</numerusform>
            <numerusform>نتيجتان.</numerusform>
            <numerusform>%n نتائج.</numerusform>
            <numerusform>%n نتيجة.</numerusform>
            <numerusform>%n نتيجة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickPanel</name>
    <message>
        <source>Which stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again for sticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them to whoever may open the stick, and write them down. Without them nobody opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new on it comes in. Reading it again changes nothing, and the stick stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the stick was locked with words. Who wrote it knows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stick is in the laptop. Put one in and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stick}, {size} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked for your team: only laptops of your team and its hub open it. A lost stick is no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked: without the words a lost stick is no harm. Names of people stay on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos too ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) of changes wait here: what comes before them is on another stick.</source>
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
        <source>Nothing waits. A stick is good for a colleague who has no network.</source>
        <translation type="unfinished"></translation>
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
    <message numerus="yes">
        <source>%n of them on the stick {stick}, since {when}.</source>
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
        <source>They wait until an answer of the hub comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can take the stick out. %n change(s), {size}: written, read back, whole.</source>
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
        <source>It opens with: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in.</source>
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
        <source>Nothing new was on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) came in.</source>
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
        <source>The hub answered: what it names has arrived there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) with two values wait for a choice.</source>
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
        <source>A part is for others of the team and stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were not as their author signed them, and were left out.</source>
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
    <message>
        <source>I looked. Let them come in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisorPanel</name>
    <message>
        <source>Held back in the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
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
        <source>Measure the depth again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last here {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work alone on this laptop. That is fine.</source>
        <translation>تعملون وحدكم على هذا الحاسوب. هذا جيد.</translation>
    </message>
    <message>
        <source>Your part: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message>
        <source>Join a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work alone on this laptop. That is fine. In a team your records are on the hub too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the QR or the message of your team says; or type address and code below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation type="unfinished">عنوان خادم الفريق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Your records come along under the same codes. The team sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people go only to those of the team who may see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile belongs to one team. For another team use another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You belong to the team now. Your records go out with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you do not see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, renewed with each sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop may come until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your colleagues names. They stay on this laptop and go nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else’s records are here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of colleague {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last wrote {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks after the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protects people’s data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Light, sunlight or dark</source>
        <translation>فاتح أو ضوء الشمس أو داكن</translation>
    </message>
    <message>
        <source>Read this page aloud, or stop</source>
        <translation>قراءة هذه الصفحة بصوت عالٍ، أو إيقاف</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>مفاتيح هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message>
        <source>key {number}</source>
        <translation>المفتاح {number}</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on laptop {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>with %n other record(s) at once</source>
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
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished">محذوف</translation>
    </message>
    <message>
        <source>Kept, with the other&apos;s changes</source>
        <translation type="unfinished">محفوظ، مع تغييرات الآخر</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>another choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>حفظ هذا</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the program was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before going back to a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {then} in the copy, {now} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is whole: every change in it was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no plots and no samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), all there.</source>
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
        <source>Photos: {here} of {named} are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) come from the hub with the next sync.</source>
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
        <source>%n photo(s) had not been sent to a hub: only another copy has them.</source>
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
        <source>The disk is full. Make room, then go back to this copy once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are as they were in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was here before is kept as the newest copy in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Do</source>
        <translation>أفعال</translation>
    </message>
    <message>
        <source>Open: {page}</source>
        <translation>فتح: {page}</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Colours for bright sun</source>
        <translation>ألوان لضوء الشمس القوي</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>مفاتيح هذه الصفحة</translation>
    </message>
    <message>
        <source>Pages of the rail</source>
        <translation>صفحات الشريط</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Choose a plot</source>
        <translation>اختيار قطعة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Back one level</source>
        <translation>الرجوع درجة واحدة</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>القراءة بصوت عالٍ، أو إيقافها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Light, sunlight or dark</source>
        <translation>فاتح أو ضوء الشمس أو داكن</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>الممارسات</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>short, under the icon</comment>
        <translation>المزامنة</translation>
    </message>
</context>
<context>
    <name>recovery</name>
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
    <message numerus="yes">
        <source>%n sample(s)</source>
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
        <source>%n person(s) by name</source>
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
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Recovery page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this code your records can be opened when the passphrase is forgotten or the laptop is broken. Whoever has this page and a copy of your records can read them. Keep it like money, away from the laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start 4 per 1000 Desktop. On a new laptop choose “Bring back a backup” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “I have the recovery page”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the six groups. A scanner for squares may type them for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase. Then print a new page and burn this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not photograph this page and do not send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer page makes this one worthless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without passphrase and without this page nobody can open your records. Not us either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the laptop is lost or stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On it when this page was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: you work alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign of this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its records are locked with your passphrase. Who found it cannot read them without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its records open with the login of the computer. Who can log in can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your team the same day: whoever looks after the hub can stop this laptop by its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hub knows it, so nothing more can be fetched with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a new laptop bring back the newest copy, from your stick or from the team.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Extension agent</source>
        <translation>مرشد أو مرشدة زراعية</translation>
    </message>
    <message>
        <source>I visit farmers and take soil samples.</source>
        <translation>أزور المزارعين وآخذ عينات من التربة.</translation>
    </message>
    <message>
        <source>Farmer group</source>
        <translation>مجموعة مزارعين</translation>
    </message>
    <message>
        <source>We look at practices together.</source>
        <translation>ننظر معًا في الممارسات.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>مدرّب أو مدرّبة</translation>
    </message>
    <message>
        <source>I teach groups and plan sessions.</source>
        <translation>أدرّب مجموعات وأحضّر الجلسات.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>I look after a team and its figures.</source>
        <translation>أتابع فريقًا وأرقامه.</translation>
    </message>
</context>
<context>
    <name>searchers</name>
    <message>
        <source>Did you mean {word}?</source>
        <translation>هل تقصدون {word}؟</translation>
    </message>
</context>
</TS>
