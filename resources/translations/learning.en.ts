<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerCard</name>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModuleSheet</name>
    <message numerus="yes">
        <source>Quiz: %n question(s)</source>
        <translation>
            <numerusform>Quiz: %n question</numerusform>
            <numerusform>Quiz: %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectiveHere</name>
    <message numerus="yes">
        <source>%n plot(s)</source>
        <translation>
            <numerusform>%n plot</numerusform>
            <numerusform>%n plots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s) of soil</source>
        <translation>
            <numerusform>%n bag of soil</numerusform>
            <numerusform>%n bags of soil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n practice</numerusform>
            <numerusform>%n practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheme(s)</source>
        <translation>
            <numerusform>%n scheme</numerusform>
            <numerusform>%n schemes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <translation>
            <numerusform>in %n language</numerusform>
            <numerusform>in %n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%n session plan(s)</source>
        <translation>
            <numerusform>%n session plan</numerusform>
            <numerusform>%n session plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field test(s)</source>
        <translation>
            <numerusform>%n field test</numerusform>
            <numerusform>%n field tests</numerusform>
        </translation>
    </message>
</context>
</TS>
