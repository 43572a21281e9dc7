<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>{file}, line {line}, column {column}: {reason}</source>
        <translation>الملف {file}، السطر {line}، العمود {column}: {reason}</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Correct this place in the file and try again.</source>
        <translation>صحّحوا هذا الموضع في الملف وحاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>لا يمكن الكتابة في المجلد {folder}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, or ask the owner of this computer.</source>
        <translation>اختاروا مجلدًا آخر بالخيار --profile، أو اسألوا صاحب هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another window or command is changing this profile.</source>
        <translation>نافذة أخرى أو أمر آخر يغيّر هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>Your records are safe.</source>
        <translation>سجلاتكم في أمان.</translation>
    </message>
    <message>
        <source>Close it, or wait until it is done, and try again.</source>
        <translation>أغلقوه، أو انتظروا حتى ينتهي، وحاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>This profile already holds records.</source>
        <translation>في هذا الملف الشخصي سجلات من قبل.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Choose an empty profile folder with --profile for the demo project.</source>
        <translation>اختاروا مجلدًا فارغًا بالخيار --profile للمشروع التجريبي.</translation>
    </message>
    <message>
        <source>The key of this profile was not found on this computer.</source>
        <translation>لم نجد مفتاح هذا الملف الشخصي على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your records are still in the folder {folder}, locked.</source>
        <translation>سجلاتكم ما زالت في المجلد {folder}، مقفلة.</translation>
    </message>
    <message>
        <source>Log in to the computer account that made the profile and try again.</source>
        <translation>ادخلوا بحساب الحاسوب الذي صنع هذا الملف الشخصي، وحاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The records file {file} is damaged or is not ours.</source>
        <translation>ملف السجلات {file} تالف أو ليس لنا.</translation>
    </message>
    <message>
        <source>It was left as it is. Nothing was overwritten.</source>
        <translation>تُرك كما هو. لم يُكتب فوقه شيء.</translation>
    </message>
    <message>
        <source>Copy the folder to a stick before anything else. Then ask your team for help with fourpermille doctor.</source>
        <translation>انسخوا المجلد إلى ذاكرة USB قبل أي شيء. ثم اطلبوا مساعدة فريقكم باستعمال fourpermille doctor.</translation>
    </message>
    <message>
        <source>These records were last opened by a newer version of the program.</source>
        <translation>فُتحت هذه السجلات آخر مرة بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>They are safe and were not touched.</source>
        <translation>هي في أمان ولم تُمسّ.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>ثبّتوا الإصدار الأحدث على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another program is writing to the records and did not finish.</source>
        <translation>برنامج آخر يكتب في السجلات ولم ينتهِ.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>ما كتبتموه محفوظ.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>انتظروا لحظة وحاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full: {free_mb} MB left.</source>
        <translation>القرص ممتلئ: بقي ⁦{free_mb} MB⁩.</translation>
    </message>
    <message>
        <source>What was saved before is safe. The last change was not written.</source>
        <translation>ما حُفظ من قبل في أمان. آخر تغيير لم يُكتب.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>وفّروا مكانًا على القرص، ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The library file {file} is damaged: {reason}.</source>
        <translation>ملف المكتبة {file} تالف: {reason}.</translation>
    </message>
    <message>
        <source>The former library stays in use. Your records are not touched.</source>
        <translation>المكتبة السابقة ما زالت مستعملة. سجلاتكم لم تُمسّ.</translation>
    </message>
    <message>
        <source>Get the library file again, from your team or the web site.</source>
        <translation>خذوا ملف المكتبة من جديد، من فريقكم أو من الموقع.</translation>
    </message>
    <message>
        <source>The library has no entry named {slug}.</source>
        <translation>ليس في المكتبة شيء باسم {slug}.</translation>
    </message>
    <message>
        <source>Search for it with: fourpermille library search.</source>
        <translation>ابحثوا عنه بالأمر: fourpermille library search.</translation>
    </message>
    <message>
        <source>There is no record {record}.</source>
        <translation>لا يوجد سجل {record}.</translation>
    </message>
    <message>
        <source>Take its id from the list and try again.</source>
        <translation>خذوا رقمه من القائمة وحاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>{record} {field} has no value number {keep}.</source>
        <translation>{record} {field}: لا توجد القيمة رقم {keep}.</translation>
    </message>
    <message>
        <source>Nothing was changed; all values are kept.</source>
        <translation>لم يتغيّر شيء؛ كل القيم محفوظة.</translation>
    </message>
    <message>
        <source>Look at the numbers with: fourpermille conflicts list.</source>
        <translation>انظروا الأرقام بالأمر: fourpermille conflicts list.</translation>
    </message>
    <message>
        <source>Only a data-protection officer of the team may erase this for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the officer of your team. Without a team you can erase what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} has no such value, or it is erased already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the history of the record for what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others could not see today that you may erase in this team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock of this computer, sync with your team, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} means more than one record: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the one that you mean by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not joined a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the team with the code that its keeper gives you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records of this computer are not at the hub yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the file that takes them along, or sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} names of people are only on this computer: your part may not send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what is still needed. To let them go: --without-names {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub of the team {team} is on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back the hub up and bring it to another computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} belongs to the profile that is to be emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stick or another folder for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would change {count} of your {shown} records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was stored. Your own changes were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who made the changes. To take them: fourpermille sync --agree {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change {commit} is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is held back on the Sync page; it may have been let go meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub {hub} did not answer.</source>
        <translation>لم يجب خادم الفريق {hub}.</translation>
    </message>
    <message>
        <source>Your records are safe on this computer. They wait.</source>
        <translation>سجلاتكم في أمان على هذا الحاسوب. هي تنتظر.</translation>
    </message>
    <message>
        <source>Check the address, or try again when you have a connection.</source>
        <translation>تحققوا من العنوان، أو حاولوا مرة أخرى حين يوجد اتصال.</translation>
    </message>
    <message>
        <source>The line broke after {done} of {total}.</source>
        <translation>انقطع الخط بعد {done} من {total}.</translation>
    </message>
    <message>
        <source>The rest waits. Nothing is doubled.</source>
        <translation>الباقي ينتظر. لا شيء يتكرر.</translation>
    </message>
    <message>
        <source>Try again; it goes on where it stopped.</source>
        <translation>حاولوا مرة أخرى؛ يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>What answers at {hub} is not a 4 per 1000 hub.</source>
        <translation>ما يجيب على {hub} ليس خادم 4 per 1000.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the address with your team.</source>
        <translation>تحققوا من العنوان مع فريقكم.</translation>
    </message>
    <message>
        <source>The hub did not take the request: {reason}</source>
        <translation>لم يأخذ خادم الفريق الطلب: {reason}</translation>
    </message>
    <message>
        <source>Try again later, or show this sentence to your team.</source>
        <translation>حاولوا لاحقًا، أو أرُوا هذه الجملة لفريقكم.</translation>
    </message>
    <message>
        <source>The hub speaks a newer language than this version.</source>
        <translation>خادم الفريق يتكلم لغة أحدث من هذا الإصدار.</translation>
    </message>
    <message>
        <source>Your records are safe here and can be exported.</source>
        <translation>سجلاتكم في أمان هنا ويمكن تصديرها.</translation>
    </message>
    <message>
        <source>Update the program on this computer.</source>
        <translation>حدّثوا البرنامج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The clock of this computer says {date}, and the hub cannot be trusted with it.</source>
        <translation>ساعة هذا الحاسوب تقول {date}، ولا يمكن الوثوق بخادم الفريق معها.</translation>
    </message>
    <message>
        <source>Set the date and time of the computer, then try again.</source>
        <translation>اضبطوا تاريخ الحاسوب وساعته، ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>No hub address is set.</source>
        <translation>لا عنوان لخادم الفريق.</translation>
    </message>
    <message>
        <source>You work alone on this computer. That is fine.</source>
        <translation>تعملون وحدكم على هذا الحاسوب. هذا جيد.</translation>
    </message>
    <message>
        <source>Type the address your team gave you, or use --hub URL.</source>
        <translation>اكتبوا العنوان الذي أعطاه فريقكم، أو استعملوا --hub URL.</translation>
    </message>
    <message>
        <source>A sync is already running on this profile.</source>
        <translation>مزامنة تجري الآن على هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لا شيء ضاع.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>انتظروا حتى تنتهي.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>What was done so far is kept.</source>
        <translation>ما تمّ حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>Start again to go on.</source>
        <translation>ابدؤوا من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>The hub sent records that are not as their author signed them (nos. {first} to {last}).</source>
        <translation>أرسل خادم الفريق سجلات ليست كما وقّعها كاتبها (من رقم {first} إلى {last}).</translation>
    </message>
    <message>
        <source>They were not stored. Your own records are safe on this computer.</source>
        <translation>لم تُخزَّن. سجلاتكم في أمان على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Show this sentence to your team: the records of the hub need a look.</source>
        <translation>أرُوا هذه الجملة لفريقكم: يجب النظر في سجلات الخادم.</translation>
    </message>
    <message>
        <source>This hub serves a team, and this computer has not joined it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your team for a code and join with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a code of a team: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has three or six groups of four letters and digits. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this code, it was used already, or its time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Your records are safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it sign by sign, or ask your team for a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile belongs to the team {team} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another team start with a new profile: --profile and another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub does not serve the team that this computer joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Your records are safe on this computer. They wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team no longer lets this computer send or receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak to the keeper of the team. A new code repairs a mistake. To leave: Sync, See your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was away for long, and its place in the team has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your team for a new code and join again. All records go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many tries in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {hub} is open: others on the way could read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your team for the address that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know the certificate that {hub} shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Your records are safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your code has six groups, type all six. Else show this sentence to your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {hub} is not the hub that gave out this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, the code is still good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare address and code with your team. Somebody else may stand in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the sync this computer and the hub still hold different records.</source>
        <translation>بعد المزامنة ما زالت سجلات هذا الحاسوب وسجلات خادم الفريق مختلفة.</translation>
    </message>
    <message>
        <source>Nothing is lost: both keep all they have.</source>
        <translation>لا شيء ضاع: كلاهما يحتفظ بكل ما عنده.</translation>
    </message>
    <message>
        <source>Sync again. If this comes back, show it to your team ({ours} and {theirs} chains).</source>
        <translation>زامنوا مرة أخرى. إذا تكرر هذا، أرُوه لفريقكم (السلسلتان {ours} و{theirs}).</translation>
    </message>
    <message>
        <source>A hub does not listen on {host} yet: nobody could be asked who they are.</source>
        <translation>لا يستمع خادم الفريق على {host} بعد: لا يمكن سؤال أحد من يكون.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>لم يبدأ شيء.</translation>
    </message>
    <message>
        <source>Use --host 127.0.0.1: the hub then serves this computer only.</source>
        <translation>استعملوا --host 127.0.0.1: عندئذ يخدم الخادم هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>The hub cannot listen on {host}, port {port}: {reason}.</source>
        <translation>لا يستطيع الخادم الاستماع على {host}، المنفذ {port}: {reason}.</translation>
    </message>
    <message>
        <source>Stop the program that uses this port, or choose another one with --port (0 = any).</source>
        <translation>أوقفوا البرنامج الذي يستعمل هذا المنفذ، أو اختاروا غيره بالخيار --port (‏0 = أي منفذ).</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة الملف {file}: {reason}.</translation>
    </message>
    <message>
        <source>Check its name and where it is, then try again.</source>
        <translation>تحققوا من اسمه ومكانه، ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}.</source>
        <translation>لم يمكن كتابة الملف {file}: {reason}.</translation>
    </message>
    <message>
        <source>Your records are safe. A file that was there before is as it was.</source>
        <translation>سجلاتكم في أمان. الملف الذي كان هناك بقي كما كان.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk, then try again.</source>
        <translation>اختاروا مجلدًا آخر، أو وفّروا مكانًا على القرص، ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>لم تأخذ الطابعة الصفحة.</translation>
    </message>
    <message>
        <source>Look whether it is on and has paper, or keep the page as PDF.</source>
        <translation>انظروا هل هي مشغّلة وفيها ورق، أو احفظوا الصفحة بصيغة PDF.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer yet.</source>
        <translation>لا صوت بعد على هذا الحاسوب للغة: {language}.</translation>
    </message>
    <message>
        <source>Open Windows Settings, Time &amp; language, Speech, and add a voice. Then listen again.</source>
        <translation>افتحوا إعدادات Windows، الوقت واللغة، الكلام، وأضيفوا صوتًا. ثم استمعوا من جديد.</translation>
    </message>
    <message>
        <source>Open System Settings, Accessibility, Spoken Content, and add a voice. Then listen again.</source>
        <translation>افتحوا إعدادات النظام، تسهيلات الاستخدام، المحتوى المنطوق، وأضيفوا صوتًا. ثم استمعوا من جديد.</translation>
    </message>
    <message>
        <source>Install the programs speech-dispatcher and espeak-ng. Then start this program again.</source>
        <translation>ثبّتوا البرنامجين speech-dispatcher وespeak-ng. ثم شغّلوا هذا البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message>
        <source>Nothing of the file was written.</source>
        <translation>لم يُكتب شيء من الملف.</translation>
    </message>
    <message>
        <source>Start again to import the whole file.</source>
        <translation>ابدؤوا من جديد لاستيراد الملف كله.</translation>
    </message>
    <message>
        <source>The text in {column} is too long: {most_kb} kB are the most.</source>
        <translation>النص في {column} طويل جدًا: الحد ⁦{most_kb} kB⁩.</translation>
    </message>
    <message>
        <source>Shorten it, or put the rest in another record.</source>
        <translation>قصّروه، أو ضعوا الباقي في سجل آخر.</translation>
    </message>
    <message>
        <source>What {hub} answered cannot be read as the answer of a hub.</source>
        <translation>ما أجاب به {hub} لا يُقرأ كجواب خادم فريق.</translation>
    </message>
    <message>
        <source>Check the network (a page to log in?) and the address, then try again.</source>
        <translation>تحققوا من الشبكة (صفحة دخول؟) ومن العنوان، ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The hub {hub} runs an older version and does not understand this one.</source>
        <translation>خادم الفريق {hub} بإصدار أقدم ولا يفهم هذا الإصدار.</translation>
    </message>
    <message>
        <source>Ask the keeper of the hub to update it.</source>
        <translation>اطلبوا من القائم على الخادم تحديثه.</translation>
    </message>
    <message>
        <source>The database of the hub cannot be opened: {reason}.</source>
        <translation>لا يمكن فتح قاعدة بيانات الخادم: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was started, nothing was changed.</source>
        <translation>لم يبدأ شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Check what was given after --database or --data.</source>
        <translation>تحققوا مما أُعطي بعد --database أو --data.</translation>
    </message>
    <message>
        <source>The database of the hub does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hub acknowledged is kept; what it did not waits on the laptops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the database, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several workers at once need a PostgreSQL database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --workers away, or name the database with --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again from where it was kept, or take an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program, then restore again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub already holds records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an empty folder with --data, or an empty database with --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file at {url} could not be fetched ({reason}).</source>
        <translation>لم يمكن جلب الملف من {url} ({reason}).</translation>
    </message>
    <message>
        <source>Check the address and the connection, or install it from a file.</source>
        <translation>تحققوا من العنوان والاتصال، أو ثبّتوه من ملف.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own ({kind}).</source>
        <translation>أخطأ البرنامج نفسه ({kind}).</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, show this sentence to your team: {place}.</source>
        <translation>حاولوا مرة أخرى. إذا تكرر، أرُوا هذه الجملة لفريقكم: {place}.</translation>
    </message>
    <message>
        <source>This cannot be computed: {reason}.</source>
        <translation>لا يمكن حساب هذا: {reason}.</translation>
    </message>
    <message>
        <source>Correct what was given and try again.</source>
        <translation>صحّحوا ما أُعطي وحاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>Log in to the computer account that made the profile, or type the code of the recovery page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is locked with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the window, or give the passphrase in the environment as FOURPERMILLE_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are safe, locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or type the code of the recovery page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase can be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take four words, or twelve letters and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} of the recovery code is not as it was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this group of four on the page and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code belongs to another profile, or a newer page was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the newest recovery page of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {file} cannot be read: it is damaged or is not of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {file} is locked, and nothing on this computer opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase of the profile it was made of, or its recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a safety copy: {free_mb} MB left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records and the copies made before are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or choose a stick in Settings, Backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy belongs to another profile, and this profile holds records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back into a new profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile named {name} on this computer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room in {place}: {needs_mb} MB are needed, {free_mb} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are safe here, and what was there before is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there, or take another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read back from {file} is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are safe here. They still wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another stick: this one does not keep what it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} was cut short or changed on its way, or is another kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was stored. Your records are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, or let it be written to the stick again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is locked, and this laptop is not among those that may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. The file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it to somebody of the team that wrote it, or to their hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} opens with other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who wrote it for its words, and type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is locked with words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who wrote it for its words; on the command line they stand in FOURPERMILLE_STICK_WORDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} was written by people of another team, or without a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was stored: the records of teams are not mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the same team first, then read the stick again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was stored. The file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program on this computer, then read the stick again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the hub of a team reads sticks and answers on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a team first with: fourpermille hub invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop nearby may not hold all that you would send, names of people for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Your records are safe here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody with your part in the team open the session, or use a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {hub} did not prove that it is a laptop of your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address with the screen of the other laptop, or use a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is on no network that others could reach it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened. Your records are safe here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on the hotspot of a phone or of this laptop, let all join it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this photo on this laptop was changed or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record and all other records are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync, and it comes again from the hub if it has arrived there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no picture that can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added. The file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture of the kind JPEG, PNG or WebP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large a picture for a laptop like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, or take it again with a smaller setting of the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was stored, and the stick is as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list and ask who made the changes. Or add --agree {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the library file {file} is not by a key this computer trusts.</source>
        <translation>توقيع ملف المكتبة {file} ليس بمفتاح يثق به هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It was not taken. The library in use stays as it is.</source>
        <translation>لم يؤخذ. المكتبة المستعملة تبقى كما هي.</translation>
    </message>
    <message>
        <source>Get it again from your team. Is the publisher new to you? Then trust the publisher first.</source>
        <translation>خذوه من جديد من فريقكم. هل الناشر جديد عندكم؟ إذن ثقوا بالناشر أولًا.</translation>
    </message>
    <message>
        <source>The library {pack} has always come with a signature; the file {file} comes without one.</source>
        <translation>جاءت المكتبة {pack} دائمًا مع توقيع؛ والملف {file} بلا توقيع.</translation>
    </message>
    <message>
        <source>Get it again together with its .sig file.</source>
        <translation>خذوه من جديد مع ملف .sig الخاص به.</translation>
    </message>
    <message>
        <source>This is version {version} of the library {pack}; version {newest} was here before.</source>
        <translation>هذا هو الإصدار {version} من المكتبة {pack}؛ وكان هنا الإصدار {newest}.</translation>
    </message>
    <message>
        <source>Get the newest one. To go back one step: Settings, Library, or fourpermille library rollback.</source>
        <translation>خذوا الأحدث. للرجوع خطوة: الإعدادات، المكتبة، أو fourpermille library rollback.</translation>
    </message>
    <message>
        <source>Version {version} of the library {pack} exists already, with other content.</source>
        <translation>الإصدار {version} من المكتبة {pack} موجود من قبل بمحتوى آخر.</translation>
    </message>
    <message>
        <source>Whoever publishes it gives each change a new version in pack.toml.</source>
        <translation>على من ينشرها أن يعطي كل تغيير إصدارًا جديدًا في pack.toml.</translation>
    </message>
    <message>
        <source>The library {pack} on this computer comes from another publisher.</source>
        <translation>المكتبة {pack} على هذا الحاسوب من ناشر آخر.</translation>
    </message>
    <message>
        <source>Nothing was taken. The library in use stays as it is.</source>
        <translation>لم يؤخذ شيء. المكتبة المستعملة تبقى كما هي.</translation>
    </message>
    <message>
        <source>Ask your team which of the two is right.</source>
        <translation>اسألوا فريقكم أيهما الصحيح.</translation>
    </message>
    <message>
        <source>The library at {place} is by a publisher this computer does not know: {publisher}, {fingerprint}.</source>
        <translation>المكتبة في {place} من ناشر لا يعرفه هذا الحاسوب: {publisher}، {fingerprint}.</translation>
    </message>
    <message>
        <source>Compare this number with your team, by telephone. If it is the same: fourpermille library trust {root}</source>
        <translation>قارنوا هذا الرقم مع فريقكم بالهاتف. إذا كان نفسه: fourpermille library trust {root}</translation>
    </message>
    <message>
        <source>There is no published library at {place}.</source>
        <translation>لا مكتبة منشورة في {place}.</translation>
    </message>
    <message>
        <source>Nothing was changed. The library in use stays as it is.</source>
        <translation>لم يتغيّر شيء. المكتبة المستعملة تبقى كما هي.</translation>
    </message>
    <message>
        <source>Check the folder or the address with your team.</source>
        <translation>تحققوا من المجلد أو العنوان مع فريقكم.</translation>
    </message>
    <message>
        <source>It is not said where the new library is.</source>
        <translation>لم يُذكر أين المكتبة الجديدة.</translation>
    </message>
    <message>
        <source>Set the address of the hub in the settings, or use --from with a folder or an address.</source>
        <translation>ضعوا عنوان الخادم في الإعدادات، أو استعملوا --from مع مجلد أو عنوان.</translation>
    </message>
    <message>
        <source>The catalogue is of {date} and cannot be checked any more.</source>
        <translation>الفهرس من {date} ولا يمكن التحقق منه بعد الآن.</translation>
    </message>
    <message>
        <source>Nothing was taken. Your library can be read as before.</source>
        <translation>لم يؤخذ شيء. يمكن قراءة مكتبتكم كما من قبل.</translation>
    </message>
    <message>
        <source>Ask your team for a newer copy of the library folder, or try another address.</source>
        <translation>اطلبوا من فريقكم نسخة أحدث من مجلد المكتبة، أو جرّبوا عنوانًا آخر.</translation>
    </message>
    <message>
        <source>The clock of this computer says {today}, and the catalogue is of {date}.</source>
        <translation>ساعة هذا الحاسوب تقول {today}، والفهرس من {date}.</translation>
    </message>
    <message>
        <source>Set the date of the computer, then try again.</source>
        <translation>اضبطوا تاريخ الحاسوب، ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The catalogue at {place} is older than one this computer has already seen.</source>
        <translation>الفهرس في {place} أقدم من فهرس رآه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The library at {place} is not as its publisher signed it ({reason}).</source>
        <translation>المكتبة في {place} ليست كما وقّعها ناشرها ({reason}).</translation>
    </message>
    <message>
        <source>Get a new copy from your team. If it comes back, show them this sentence.</source>
        <translation>خذوا نسخة جديدة من فريقكم. إذا تكرر، أرُوهم هذه الجملة.</translation>
    </message>
    <message>
        <source>The library at {place} is not complete: {part} is missing.</source>
        <translation>المكتبة في {place} غير كاملة: ينقص {part}.</translation>
    </message>
    <message>
        <source>What arrived is kept. The library in use stays as it is.</source>
        <translation>ما وصل محفوظ. المكتبة المستعملة تبقى كما هي.</translation>
    </message>
    <message>
        <source>Copy the whole folder again, then try again; it goes on where it stopped.</source>
        <translation>انسخوا المجلد كله من جديد، ثم حاولوا مرة أخرى؛ يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>The library {pack} is not among those at {place}.</source>
        <translation>المكتبة {pack} ليست بين ما في {place}.</translation>
    </message>
    <message>
        <source>The library at {place} is made for a newer version of this program.</source>
        <translation>المكتبة في {place} لإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Update the program on this computer, then the library.</source>
        <translation>حدّثوا البرنامج على هذا الحاسوب، ثم المكتبة.</translation>
    </message>
    <message>
        <source>There is no former library to go back to.</source>
        <translation>لا مكتبة سابقة للرجوع إليها.</translation>
    </message>
    <message>
        <source>Install the library file you want instead.</source>
        <translation>ثبّتوا ملف المكتبة الذي تريدونه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The language file {file} belongs to the library {extends}; {pack} is in use.</source>
        <translation>ملف اللغة {file} يخص المكتبة {extends}؛ والمستعملة هي {pack}.</translation>
    </message>
    <message>
        <source>Install the library {extends} first, or get the file for {pack}.</source>
        <translation>ثبّتوا المكتبة {extends} أولًا، أو خذوا الملف الخاص بـ {pack}.</translation>
    </message>
    <message>
        <source>No language {lang} was added to the library.</source>
        <translation>لم تُضف لغة {lang} إلى المكتبة.</translation>
    </message>
    <message>
        <source>The languages the library came with cannot be taken away.</source>
        <translation>لا يمكن إزالة اللغات التي جاءت مع المكتبة.</translation>
    </message>
    <message>
        <source>The file {file} is not the root or the key of a publisher: {reason}.</source>
        <translation>الملف {file} ليس جذر ناشر ولا مفتاحه: {reason}.</translation>
    </message>
    <message>
        <source>Nobody new is trusted.</source>
        <translation>لم يوثق بأحد جديد.</translation>
    </message>
    <message>
        <source>Ask the publisher for the file metadata/1.root.json of the library folder.</source>
        <translation>اطلبوا من الناشر الملف metadata/1.root.json من مجلد المكتبة.</translation>
    </message>
    <message>
        <source>The folder {folder} lacks a key for publishing: {name}.</source>
        <translation>ينقص المجلد {folder} مفتاح للنشر: {name}.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Make keys with fourpermille library keys FOLDER, or put the missing file there.</source>
        <translation>اصنعوا مفاتيح بالأمر fourpermille library keys FOLDER، أو ضعوا الملف الناقص هناك.</translation>
    </message>
</context>
</TS>
