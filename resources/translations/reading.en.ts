<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupPanel</name>
    <message numerus="yes">
        <source>Every %n minute(s), when something changed</source>
        <translation>
            <numerusform>Every minute, when something changed</numerusform>
            <numerusform>Every %n minutes, when something changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies), {size} together. The newest: {when}.</source>
        <translation>
            <numerusform>%n copy, {size}. The newest: {when}.</numerusform>
            <numerusform>%n copies, {size} together. The newest: {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of photos go there with the next copies.</source>
        <translation>
            <numerusform>%n file of photos goes there with the next copies.</numerusform>
            <numerusform>%n files of photos go there with the next copies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsView</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterForm</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
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
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field test(s)</source>
        <translation>
            <numerusform>%n field test</numerusform>
            <numerusform>%n field tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) have no text in {language} yet.</source>
        <translation>
            <numerusform>%n sheet has no text in {language} yet.</numerusform>
            <numerusform>%n sheets have no text in {language} yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version {version} is in use. %n part(s) came, {size}.</source>
        <translation>
            <numerusform>Version {version} is in use. %n part came, {size}.</numerusform>
            <numerusform>Version {version} is in use. %n parts came, {size}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemePanel</name>
    <message numerus="yes">
        <source>%n scheme(s). Listing is not advice.</source>
        <translation>
            <numerusform>%n scheme. Listing is not advice.</numerusform>
            <numerusform>%n schemes. Listing is not advice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsagePanel</name>
    <message numerus="yes">
        <source>{used} of %n tool(s). The plan aims at {goal}.</source>
        <translation>
            <numerusform>{used} of %n tool. The plan aims at {goal}.</numerusform>
            <numerusform>{used} of %n tools. The plan aims at {goal}.</numerusform>
        </translation>
    </message>
</context>
</TS>
