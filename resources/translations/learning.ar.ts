<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnswerCard</name>
    <message>
        <source>One hand fewer for {letter}</source>
        <translation>يد أقل لـ {letter}</translation>
    </message>
    <message>
        <source>One hand more for {letter}</source>
        <translation>يد أكثر لـ {letter}</translation>
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
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>جوابكم</translation>
    </message>
</context>
<context>
    <name>BlockCalculator</name>
    <message>
        <source>A block with several layers</source>
        <translation>كتلة من عدة طبقات</translation>
    </message>
    <message>
        <source>Type the score and the thickness of each layer, from the top down.</source>
        <translation>اكتبوا درجة كل طبقة وسمكها، من الأعلى إلى الأسفل.</translation>
    </message>
    <message>
        <source>Layer {number}: score</source>
        <translation>الطبقة {number}: الدرجة</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 إلى 5</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>السمك</translation>
    </message>
    <message>
        <source>Layer {number}: thickness in cm</source>
        <translation>الطبقة {number}: السمك، cm</translation>
    </message>
    <message>
        <source>The worst layer has {score}: {grade}. It is what roots and water meet first.</source>
        <translation>أسوأ طبقة درجتها {score}: {grade}. هي أول ما تلقاه الجذور والماء.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
</context>
<context>
    <name>FieldTestSheet</name>
    <message>
        <source>What it shows</source>
        <translation>ماذا يُظهر</translation>
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
        <source>Field test</source>
        <translation>اختبار في الحقل</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Result: {result}</source>
        <translation>النتيجة: {result}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>ماذا رأينا</translation>
    </message>
    <message>
        <source>Library {version}</source>
        <translation>المكتبة {version}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>ماذا ترون</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقدير</translation>
    </message>
</context>
<context>
    <name>FieldTests</name>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>بلا تقدير</translation>
    </message>
    <message>
        <source>This soil does well in this test. Keep what you do here.</source>
        <translation>هذه التربة جيدة في هذا الاختبار. واصلوا ما تفعلونه هنا.</translation>
    </message>
    <message>
        <source>In between. Look for what holds it back, and test again next season.</source>
        <translation>بين بين. ابحثوا عما يعيقها، واختبروا مرة أخرى في الموسم القادم.</translation>
    </message>
    <message>
        <source>This soil does badly in this test. Look for the cause before you act.</source>
        <translation>هذه التربة ضعيفة في هذا الاختبار. ابحثوا عن السبب قبل أن تعملوا شيئًا.</translation>
    </message>
    <message>
        <source>This test describes the soil. It says neither good nor poor.</source>
        <translation>هذا الاختبار يصف التربة. لا يقول جيدة ولا ضعيفة.</translation>
    </message>
    <message>
        <source>Very rapid</source>
        <translation>سريعة جدًا</translation>
    </message>
    <message>
        <source>Rapid</source>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>Moderately rapid</source>
        <translation>سريعة نوعًا ما</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Moderately slow</source>
        <translation>بطيئة نوعًا ما</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>بطيئة جدًا</translation>
    </message>
    <message>
        <source>Nearly closed</source>
        <translation>شبه مغلقة</translation>
    </message>
    <message>
        <source>Faster than the source tells: look for cracks and holes, or very sandy soil.</source>
        <translation>أسرع مما يقول المصدر: ابحثوا عن شقوق وثقوب، أو تربة رملية جدًا.</translation>
    </message>
    <message>
        <source>Good for a light or medium soil.</source>
        <translation>جيد لتربة خفيفة أو متوسطة.</translation>
    </message>
    <message>
        <source>In between: the source says nothing about 5 to 20 minutes.</source>
        <translation>بين بين: لا يقول المصدر شيئًا عن 5 إلى 20 دقيقة.</translation>
    </message>
    <message>
        <source>Slow: a heavy soil, or a poor structure.</source>
        <translation>بطيء: تربة ثقيلة، أو بناء ضعيف.</translation>
    </message>
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
        <source>Silt loam</source>
        <translation>طمي سلتي</translation>
    </message>
    <message>
        <source>Loam</source>
        <translation>طمي</translation>
    </message>
    <message>
        <source>Sandy clay loam</source>
        <translation>طمي طيني رملي</translation>
    </message>
    <message>
        <source>Silty clay loam</source>
        <translation>طمي طيني سلتي</translation>
    </message>
    <message>
        <source>Clay loam</source>
        <translation>طمي طيني</translation>
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
</context>
<context>
    <name>ModuleSheet</name>
    <message>
        <source>What people can do afterwards</source>
        <translation>ما يستطيعه الناس بعدها</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>ما تحتاجون إليه</translation>
    </message>
    <message>
        <source>To do at home</source>
        <translation>عمل في البيت</translation>
    </message>
    <message>
        <source>How to lead it</source>
        <translation>كيف تُدار</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message numerus="yes">
        <source>Quiz: %n question(s)</source>
        <translation>
            <numerusform>أسئلة: لا شيء</numerusform>
            <numerusform>أسئلة: سؤال واحد</numerusform>
            <numerusform>أسئلة: سؤالان</numerusform>
            <numerusform>أسئلة: %n</numerusform>
            <numerusform>أسئلة: %n</numerusform>
            <numerusform>أسئلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>Minutes and amounts: {source}.</source>
        <translation>الدقائق والكميات: {source}.</translation>
    </message>
    <message>
        <source>From experts, not checked at source.</source>
        <translation>من خبراء، لم يُدقَّق في المصدر.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ماذا تعملون</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Library {version}</source>
        <translation>المكتبة {version}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Hands before</source>
        <translation>الأيدي قبل</translation>
    </message>
    <message>
        <source>Hands after</source>
        <translation>الأيدي بعد</translation>
    </message>
    <message>
        <source>Right answers: {answers}</source>
        <translation>الأجوبة الصحيحة: {answers}</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>بالساعات: {hours}</translation>
    </message>
    <message>
        <source>{least} to {most} hours</source>
        <translation>بالساعات: {least} إلى {most}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>بالدقائق: {minutes}</translation>
    </message>
    <message>
        <source>{least} to {most} minutes</source>
        <translation>بالدقائق: {least} إلى {most}</translation>
    </message>
</context>
<context>
    <name>ObjectiveHere</name>
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
        <source>%n bag(s) of soil</source>
        <translation>
            <numerusform>لا أكياس تربة</numerusform>
            <numerusform>كيس تربة واحد</numerusform>
            <numerusform>كيسا تربة</numerusform>
            <numerusform>%n أكياس تربة</numerusform>
            <numerusform>%n كيس تربة</numerusform>
            <numerusform>%n كيس تربة</numerusform>
        </translation>
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
        <source>in %n language(s)</source>
        <translation>
            <numerusform>بلا لغة</numerusform>
            <numerusform>بلغة واحدة</numerusform>
            <numerusform>بلغتين</numerusform>
            <numerusform>بـ %n لغات</numerusform>
            <numerusform>بـ %n لغة</numerusform>
            <numerusform>بـ %n لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>{practices} {languages}</source>
        <translation>{practices} {languages}</translation>
    </message>
    <message>
        <source>{count} opened this year ({share})</source>
        <translation>فُتح {count} هذه السنة ({share})</translation>
    </message>
</context>
<context>
    <name>ObjectiveRow</name>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Here: {counts}</source>
        <translation>هنا: {counts}</translation>
    </message>
    <message>
        <source>Not counted here.</source>
        <translation>لا يُعدّ هنا.</translation>
    </message>
    <message>
        <source>{code}. {title}. {here} Target 2030: {target}</source>
        <translation>{code}. {title}. {here} هدف 2030: {target}</translation>
    </message>
    <message>
        <source>Could not be counted now.</source>
        <translation>لا يمكن عدّه الآن.</translation>
    </message>
</context>
<context>
    <name>PipeCalculator</name>
    <message>
        <source>What the time says</source>
        <translation>ماذا يقول الوقت</translation>
    </message>
    <message>
        <source>Type how long 800 ml took in a pipe 10 cm wide.</source>
        <translation>اكتبوا كم استغرقت ⁦800 ml⁩ في أنبوب عرضه ⁦10 cm⁩.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Inception</source>
        <translation>الانطلاق</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>الترويج</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>التعاون</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Across all goals</source>
        <translation>عبر كل الأهداف</translation>
    </message>
    <message>
        <source>The plan 2050</source>
        <translation>خطة 2050</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>My part {count}</source>
        <translation>نصيبي {count}</translation>
    </message>
    <message>
        <source>Which objectives</source>
        <translation>أي أهداف</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>plan-2050</source>
        <translation>خطة-2050</translation>
    </message>
    <message>
        <source>This library does not hold the plan yet. Ask your team for a library update.</source>
        <translation>الخطة ليست في هذه المكتبة بعد. اطلبوا تحديث المكتبة من فريقكم.</translation>
    </message>
    <message>
        <source>There is no library on this laptop. Ask your team for a library update.</source>
        <translation>لا مكتبة على هذا الحاسوب. اطلبوا تحديث المكتبة من فريقكم.</translation>
    </message>
    <message>
        <source>B 2</source>
        <translation>B 2</translation>
    </message>
    <message>
        <source>letter and number: go to that objective</source>
        <translation>حرف ورقم: الذهاب إلى ذلك الهدف</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>what the objective is about</source>
        <translation>عمّ يتكلم الهدف</translation>
    </message>
    <message>
        <source>print two pages</source>
        <translation>طباعة صفحتين</translation>
    </message>
    <message>
        <source>save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Not counted here.</source>
        <translation>لا يُعدّ هنا.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>عُدّ هنا</translation>
    </message>
    <message>
        <source>Library {version}</source>
        <translation>المكتبة {version}</translation>
    </message>
</context>
<context>
    <name>PlotPlan</name>
    <message>
        <source>An idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>We are trying it</source>
        <translation>نجرّبها</translation>
    </message>
    <message>
        <source>We kept it</source>
        <translation>أبقيناها</translation>
    </message>
    <message>
        <source>We stopped it</source>
        <translation>أوقفناها</translation>
    </message>
</context>
<context>
    <name>QuizPanel</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before or after the session</source>
        <translation>قبل الجلسة أو بعدها</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>رفع الأيدي</translation>
    </message>
    <message>
        <source>How people answer</source>
        <translation>كيف يجيب الناس</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>الرجوع إلى الجلسة</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>عرض الجواب</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Quiz: {name}</source>
        <translation>أسئلة: {name}</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>السؤال {number} من {count}</translation>
    </message>
    <message>
        <source>Count the hands: 1, 2, 3 add one; with Shift they take one away.</source>
        <translation>عدّوا الأيدي: 1 و2 و3 تزيد واحدة؛ ومع Shift تُنقص واحدة.</translation>
    </message>
    <message>
        <source>Press the letter, or click.</source>
        <translation>اضغطوا الحرف أو انقروا.</translation>
    </message>
    <message>
        <source>See the total</source>
        <translation>عرض المجموع</translation>
    </message>
    <message>
        <source>{letter} is right. {why}</source>
        <translation>الصحيح {letter}. {why}</translation>
    </message>
    <message>
        <source>Right. {why}</source>
        <translation>صحيح. {why}</translation>
    </message>
    <message>
        <source>Not this one: {letter} is right. {why}</source>
        <translation>ليس هذا: الصحيح {letter}. {why}</translation>
    </message>
</context>
<context>
    <name>QuizTotal</name>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>الرجوع إلى الجلسة</translation>
    </message>
    <message>
        <source>Ask after the session</source>
        <translation>السؤال بعد الجلسة</translation>
    </message>
    <message>
        <source>Ask before the session</source>
        <translation>السؤال قبل الجلسة</translation>
    </message>
    <message>
        <source>No hand was counted.</source>
        <translation>لم تُعدّ أي يد.</translation>
    </message>
    <message>
        <source>{right} of {count} hands were right</source>
        <translation>{right} من {count} من الأيدي كانت صحيحة</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{right} من {count} صحيح</translation>
    </message>
    <message>
        <source>Ask the same questions before and after the session: the two are shown side by side here.</source>
        <translation>اطرحوا الأسئلة نفسها قبل الجلسة وبعدها: تظهر النتيجتان هنا جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Before the session {before} of 100 answers were right, after it {after} of 100.</source>
        <translation>قبل الجلسة كان {before} من 100 جواب صحيحًا، وبعدها {after} من 100.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>More right</source>
        <translation>زيادة الصحيح</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>RingCalculator</name>
    <message>
        <source>From time to speed</source>
        <translation>من الوقت إلى السرعة</translation>
    </message>
    <message>
        <source>Type how long the second water took: 444 ml in a ring 15 cm wide, a layer of 25.4 mm.</source>
        <translation>اكتبوا كم استغرق الماء الثاني: ⁦444 ml⁩ في حلقة عرضها ⁦15 cm⁩، طبقة سمكها ⁦25.4 mm⁩.</translation>
    </message>
    <message>
        <source>Layer of water</source>
        <translation>طبقة الماء</translation>
    </message>
    <message>
        <source>mm per hour</source>
        <translation>mm في الساعة</translation>
    </message>
    <message>
        <source>A fast soil is not always the best one: pure sand is very fast and holds little.</source>
        <translation>التربة السريعة ليست دائمًا الأفضل: الرمل الخالص سريع جدًا ويحفظ القليل.</translation>
    </message>
    <message>
        <source>{speed}: {name}</source>
        <translation>{speed}: {name}</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>What do you see? Choose the line that fits best.</source>
        <translation>ماذا ترون؟ اختاروا السطر الأنسب.</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>كيف يُقرأ</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>الدرجة {score}</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>All steps</source>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>واحد واحد</translation>
    </message>
    <message>
        <source>How the steps are shown</source>
        <translation>كيف تُعرض الخطوات</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>TextureCalculator</name>
    <message>
        <source>Which texture is it?</source>
        <translation>أي قوام هو؟</translation>
    </message>
    <message>
        <source>Answer with the soil in your hand, one after the other.</source>
        <translation>أجيبوا والتربة في يدكم، سؤالًا بعد سؤال.</translation>
    </message>
    <message>
        <source>Does moist soil hold together in a ball?</source>
        <translation>هل تتماسك التربة الرطبة في كرة؟</translation>
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
        <source>How long does the ribbon get before it breaks?</source>
        <translation>كم يطول الشريط قبل أن ينكسر؟</translation>
    </message>
    <message>
        <source>No ribbon</source>
        <translation>لا شريط</translation>
    </message>
    <message>
        <source>Under 2.5 cm</source>
        <translation>أقل من ⁦2.5 cm⁩</translation>
    </message>
    <message>
        <source>2.5 to 5 cm</source>
        <translation>من 2.5 إلى ⁦5 cm⁩</translation>
    </message>
    <message>
        <source>Over 5 cm</source>
        <translation>أكثر من ⁦5 cm⁩</translation>
    </message>
    <message>
        <source>How does a very wet pinch feel?</source>
        <translation>كيف ملمس رشّة مبلّلة جدًا؟</translation>
    </message>
    <message>
        <source>Gritty</source>
        <translation>خشن</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>ناعم</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>No texture is good or poor. It hardly changes in a lifetime.</source>
        <translation>لا قوام جيد ولا ضعيف. هو لا يكاد يتغيّر في العمر.</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Farmer or women&apos;s group, dry area</source>
        <translation>مجموعة مزارعين أو نساء، منطقة جافة</translation>
    </message>
    <message>
        <source>farmers</source>
        <translation>مزارعون</translation>
    </message>
    <message>
        <source>Four mornings over a season</source>
        <translation>أربعة صباحات خلال الموسم</translation>
    </message>
    <message>
        <source>Farmer or women&apos;s group, humid area</source>
        <translation>مجموعة مزارعين أو نساء، منطقة رطبة</translation>
    </message>
    <message>
        <source>Herders with farmers</source>
        <translation>رعاة مع مزارعين</translation>
    </message>
    <message>
        <source>herders</source>
        <translation>رعاة</translation>
    </message>
    <message>
        <source>Three mornings</source>
        <translation>ثلاثة صباحات</translation>
    </message>
    <message>
        <source>Extension agents</source>
        <translation>مرشدون زراعيون</translation>
    </message>
    <message>
        <source>extension agents</source>
        <translation>مرشدون زراعيون</translation>
    </message>
    <message>
        <source>Five days, three of them in the field</source>
        <translation>خمسة أيام، ثلاثة منها في الحقل</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>مدرّبون</translation>
    </message>
    <message>
        <source>trainers</source>
        <translation>مدرّبون</translation>
    </message>
    <message>
        <source>One day, after sessions 1 to 6</source>
        <translation>يوم واحد، بعد الجلسات 1 إلى 6</translation>
    </message>
    <message>
        <source>Which sessions for whom?</source>
        <translation>أي جلسات لمن؟</translation>
    </message>
    <message>
        <source>Start with who comes. Each session builds on the ones before it.</source>
        <translation>ابدؤوا بمن يحضر. كل جلسة تُبنى على ما قبلها.</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
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
        <source>Session plans and field tests</source>
        <translation>خطط الجلسات والاختبارات الحقلية</translation>
    </message>
    <message>
        <source>This library has no session plans yet. Ask your team for a library update.</source>
        <translation>لا خطط جلسات في هذه المكتبة بعد. اطلبوا تحديث المكتبة من فريقكم.</translation>
    </message>
    <message>
        <source>There is no library on this laptop. Ask your team for a library update.</source>
        <translation>لا مكتبة على هذا الحاسوب. اطلبوا تحديث المكتبة من فريقكم.</translation>
    </message>
    <message>
        <source>Which sessions for whom?</source>
        <translation>أي جلسات لمن؟</translation>
    </message>
    <message>
        <source>Ready timetables</source>
        <translation>برامج زمنية جاهزة</translation>
    </message>
    <message numerus="yes">
        <source>%n session plan(s)</source>
        <translation>
            <numerusform>لا خطط جلسات</numerusform>
            <numerusform>خطة جلسة واحدة</numerusform>
            <numerusform>خطتا جلستين</numerusform>
            <numerusform>%n خطط جلسات</numerusform>
            <numerusform>%n خطة جلسة</numerusform>
            <numerusform>%n خطة جلسة</numerusform>
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
    <message>
        <source>Up, Down</source>
        <translation>أعلى، أسفل</translation>
    </message>
    <message>
        <source>show another session or test</source>
        <translation>عرض جلسة أخرى أو اختبار آخر</translation>
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
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>quiz of this session</source>
        <translation>أسئلة هذه الجلسة</translation>
    </message>
    <message>
        <source>G, Ctrl Shift G</source>
        <translation>G، Ctrl Shift G</translation>
    </message>
    <message>
        <source>group view: the steps on the whole screen</source>
        <translation>عرض للمجموعة: الخطوات على الشاشة كلها</translation>
    </message>
    <message>
        <source>A, B, C</source>
        <translation>A، B، C</translation>
    </message>
    <message>
        <source>in the quiz: answer</source>
        <translation>في الأسئلة: الجواب</translation>
    </message>
    <message>
        <source>1, 2, 3</source>
        <translation>1، 2، 3</translation>
    </message>
    <message>
        <source>in the quiz: count a hand; with Shift take it away</source>
        <translation>في الأسئلة: عدّ يد؛ ومع Shift إنقاصها</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 إلى 6</translation>
    </message>
    <message>
        <source>on a field test: choose that score</source>
        <translation>في اختبار حقلي: اختيار هذه الدرجة</translation>
    </message>
    <message>
        <source>print the session plan or the test</source>
        <translation>طباعة خطة الجلسة أو الاختبار</translation>
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
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
</context>
<context>
    <name>WormCalculator</name>
    <message>
        <source>From worms to a grade</source>
        <translation>من الديدان إلى التقدير</translation>
    </message>
    <message>
        <source>Type the worms of each pit of 20 × 20 × 20 cm. Leave pits you did not dig empty.</source>
        <translation>اكتبوا ديدان كل حفرة ⁦20 × 20 × 20 cm⁩. اتركوا الحفر التي لم تُحفر فارغة.</translation>
    </message>
    <message>
        <source>Pit {number}</source>
        <translation>الحفرة {number}</translation>
    </message>
    <message>
        <source>Kinds of worms seen</source>
        <translation>أنواع الديدان</translation>
    </message>
    <message>
        <source>Kinds seen: on the surface, in the soil, in deep burrows</source>
        <translation>الأنواع: على السطح، في التربة، في جحور عميقة</translation>
    </message>
    <message>
        <source>{count} worms a pit, about {per_m2} for a square metre</source>
        <translation>{count} من الديدان في الحفرة، نحو {per_m2} في المتر المربع</translation>
    </message>
</context>
</TS>
