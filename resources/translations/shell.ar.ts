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
            <source>Back</source>
            <translation>رجوع</translation>
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
