<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AnswerCard</name>
        <message>
            <source>One hand fewer for {letter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One hand more for {letter}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>your answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BlockCalculator</name>
        <message>
            <source>A block with several layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the score and the thickness of each layer, from the top down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layer {number}: score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 to 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>thickness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layer {number}: thickness in cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The worst layer has {score}: {grade}. It is what roots and water meet first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seconds</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldTestSheet</name>
        <message>
            <source>What it shows</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result: {result}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>What we saw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library {version}</source>
            <translation>المكتبة {version}</translation>
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grade</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Poor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This soil does well in this test. Keep what you do here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In between. Look for what holds it back, and test again next season.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This soil does badly in this test. Look for the cause before you act.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This test describes the soil. It says neither good nor poor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very rapid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rapid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moderately rapid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moderate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moderately slow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very slow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nearly closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faster than the source tells: look for cracks and holes, or very sandy soil.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good for a light or medium soil.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In between: the source says nothing about 5 to 20 minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slow: a heavy soil, or a poor structure.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you need</source>
            <translation>ما تحتاجون إليه</translation>
        </message>
        <message>
            <source>To do at home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to lead it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session {number}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Quiz: %n question(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes and amounts: {source}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From experts, not checked at source.</source>
            <translation>من خبراء، لم يُدقَّق في المصدر.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hands before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hands after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right answers: {answers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{least} to {most} hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{least} to {most} minutes</source>
            <translation type="unfinished" />
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
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
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
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{practices} {languages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} opened this year ({share})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ObjectiveRow</name>
        <message>
            <source>Counting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here: {counts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not counted here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{code}. {title}. {here} Target 2030: {target}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be counted now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PipeCalculator</name>
        <message>
            <source>What the time says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type how long 800 ml took in a pipe 10 cm wide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minutes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Inception</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Implementation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promotion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collaboration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Across all goals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan 2050</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My part {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which objectives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>plan-2050</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This library does not hold the plan yet. Ask your team for a library update.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no library on this laptop. Ask your team for a library update.</source>
            <translation>لا مكتبة على هذا الحاسوب. اطلبوا تحديث المكتبة من فريقكم.</translation>
        </message>
        <message>
            <source>B 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>letter and number: go to that objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>what the objective is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print two pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>save the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not counted here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted here</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>We are trying it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We kept it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We stopped it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuizPanel</name>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before or after the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show of hands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How people answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiz: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count the hands: 1, 2, 3 add one; with Shift they take one away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press the letter, or click.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{letter} is right. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not this one: {letter} is right. {why}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuizTotal</name>
        <message>
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask after the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask before the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No hand was counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{right} of {count} hands were right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{right} of {count} right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the same questions before and after the session: the two are shown side by side here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before the session {before} of 100 answers were right, after it {after} of 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More right</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type how long the second water took: 444 ml in a ring 15 cm wide, a layer of 25.4 mm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layer of water</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mm per hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fast soil is not always the best one: pure sand is very fast and holds little.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{speed}: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScoreCard</name>
        <message>
            <source>What do you see? Choose the line that fits best.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score {score}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <source>All steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One by one</source>
            <translation>واحد واحد</translation>
        </message>
        <message>
            <source>How the steps are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step by step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextureCalculator</name>
        <message>
            <source>Which texture is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer with the soil in your hand, one after the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does moist soil hold together in a ball?</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>No ribbon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under 2.5 cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2.5 to 5 cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over 5 cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How does a very wet pinch feel?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gritty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smooth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No texture is good or poor. It hardly changes in a lifetime.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Timetable</name>
        <message>
            <source>Farmer or women's group, dry area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>farmers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four mornings over a season</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Farmer or women's group, humid area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Herders with farmers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>herders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three mornings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extension agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>extension agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five days, three of them in the field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trainers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trainers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One day, after sessions 1 to 6</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which sessions for whom?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start with who comes. Each session builds on the ones before it.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>This library has no session plans yet. Ask your team for a library update.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no library on this laptop. Ask your team for a library update.</source>
            <translation>لا مكتبة على هذا الحاسوب. اطلبوا تحديث المكتبة من فريقكم.</translation>
        </message>
        <message>
            <source>Which sessions for whom?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready timetables</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n session plan(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>quiz of this session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>G, Ctrl Shift G</source>
            <translation>G، Ctrl Shift G</translation>
        </message>
        <message>
            <source>group view: the steps on the whole screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A, B, C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the quiz: answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1, 2, 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the quiz: count a hand; with Shift take it away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 to 6</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on a field test: choose that score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print the session plan or the test</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the worms of each pit of 20 × 20 × 20 cm. Leave pits you did not dig empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pit {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of worms seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds seen: on the surface, in the soil, in deep burrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} worms a pit, about {per_m2} for a square metre</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
