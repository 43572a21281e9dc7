<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HeldBackView</name>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message numerus="yes">
        <source>%n name(s) of people are only on this laptop. I have written down what is needed.</source>
        <translation>
            <numerusform>%n name of a person is only on this laptop. I have written down what is needed.</numerusform>
            <numerusform>%n names of people are only on this laptop. I have written down what is needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not at the hub yet.</source>
        <translation>
            <numerusform>%n record is not at the hub yet.</numerusform>
            <numerusform>%n records are not at the hub yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MassChangeView</name>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyPanel</name>
    <message numerus="yes">
        <source>%n laptop(s) were here.</source>
        <translation>
            <numerusform>%n laptop was here.</numerusform>
            <numerusform>%n laptops were here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message numerus="yes">
        <source>%n photo(s) added</source>
        <translation>
            <numerusform>%n photo added</numerusform>
            <numerusform>%n photos added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>Saved · %n waiting</source>
        <translation>
            <numerusform>Saved · %n waiting</numerusform>
            <numerusform>Saved · %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n result(s).</source>
        <translation>
            <numerusform>%n result.</numerusform>
            <numerusform>%n results.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickPanel</name>
    <message numerus="yes">
        <source>%n packet(s) of changes wait here: what comes before them is on another stick.</source>
        <translation>
            <numerusform>%n packet of changes waits here: what comes before it is on another stick.</numerusform>
            <numerusform>%n packets of changes wait here: what comes before them is on another stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait.</source>
        <translation>
            <numerusform>%n record waits.</numerusform>
            <numerusform>%n records wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them on the stick {stick}, since {when}.</source>
        <translation>
            <numerusform>%n of them on the stick {stick}, since {when}.</numerusform>
            <numerusform>%n of them on the stick {stick}, since {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can take the stick out. %n change(s), {size}: written, read back, whole.</source>
        <translation>
            <numerusform>You can take the stick out. %n change, {size}: written, read back, whole.</numerusform>
            <numerusform>You can take the stick out. %n changes, {size}: written, read back, whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in.</source>
        <translation>
            <numerusform>%n change came in.</numerusform>
            <numerusform>%n changes came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) came in.</source>
        <translation>
            <numerusform>%n picture came in.</numerusform>
            <numerusform>%n pictures came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) with two values wait for a choice.</source>
        <translation>
            <numerusform>%n field with two values waits for a choice.</numerusform>
            <numerusform>%n fields with two values wait for a choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were not as their author signed them, and were left out.</source>
        <translation>
            <numerusform>%n packet was not as its author signed it, and was left out.</numerusform>
            <numerusform>%n packets were not as their author signed them, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisorPanel</name>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message numerus="yes">
        <source>with %n other record(s) at once</source>
        <translation>
            <numerusform>with %n other record at once</numerusform>
            <numerusform>with %n other records at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message numerus="yes">
        <source>%n photo(s), all there.</source>
        <translation>
            <numerusform>%n photo, it is there.</numerusform>
            <numerusform>%n photos, all there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) come from the hub with the next sync.</source>
        <translation>
            <numerusform>%n photo comes from the hub with the next sync.</numerusform>
            <numerusform>%n photos come from the hub with the next sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) had not been sent to a hub: only another copy has them.</source>
        <translation>
            <numerusform>%n photo had not been sent to a hub: only another copy has it.</numerusform>
            <numerusform>%n photos had not been sent to a hub: only another copy has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message numerus="yes">
        <source>%n plot(s)</source>
        <translation>
            <numerusform>%n plot</numerusform>
            <numerusform>%n plots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) by name</source>
        <translation>
            <numerusform>%n person by name</numerusform>
            <numerusform>%n persons by name</numerusform>
        </translation>
    </message>
</context>
</TS>
