<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CameInView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n bag(s) of {plot} wait for lab results</source>
        <translation>
            <numerusform>%n bag of {plot} waits for lab results</numerusform>
            <numerusform>%n bags of {plot} wait for lab results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n bag(s) of {plot} have lab results</source>
        <translation>
            <numerusform>The bag of {plot} has its lab result</numerusform>
            <numerusform>All %n bags of {plot} have lab results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation>
            <numerusform>%n bag</numerusform>
            <numerusform>%n bags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ</source>
        <translation>
            <numerusform>%n value differs</numerusform>
            <numerusform>%n values differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait to be sent</source>
        <translation>
            <numerusform>%n record waits to be sent</numerusform>
            <numerusform>%n records wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait</source>
        <translation>
            <numerusform>%n record waits</numerusform>
            <numerusform>%n records wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message numerus="yes">
        <source>%n record(s) would change at once</source>
        <translation>
            <numerusform>%n record would change at once</numerusform>
            <numerusform>%n records would change at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) held back by the hub</source>
        <translation>
            <numerusform>%n change held back by the hub</numerusform>
            <numerusform>%n changes held back by the hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <translation>
            <numerusform>See it</numerusform>
            <numerusform>See all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) put aside</source>
        <translation>
            <numerusform>%n choice put aside</numerusform>
            <numerusform>%n choices put aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message numerus="yes">
        <source>%n record(s) arrived at the hub</source>
        <translation>
            <numerusform>%n record arrived at the hub</numerusform>
            <numerusform>%n records arrived at the hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in</source>
        <translation>
            <numerusform>%n change came in</numerusform>
            <numerusform>%n changes came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub did not take %n packet(s). They stay here, nothing is lost.</source>
        <translation>
            <numerusform>The hub did not take %n packet. It stays here, nothing is lost.</numerusform>
            <numerusform>The hub did not take %n packets. They stay here, nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub holds %n change(s) back. See why.</source>
        <translation>
            <numerusform>The hub holds %n change back. See why.</numerusform>
            <numerusform>The hub holds %n changes back. See why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait.</source>
        <translation>
            <numerusform>%n record still waits.</numerusform>
            <numerusform>%n records still wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) still wait.</source>
        <translation>
            <numerusform>%n picture still waits.</numerusform>
            <numerusform>%n pictures still wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this laptop is %n minute(s) off. Set the date and time.</source>
        <translation>
            <numerusform>The clock of this laptop is %n minute off. Set the date and time.</numerusform>
            <numerusform>The clock of this laptop is %n minutes off. Set the date and time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent.</source>
        <translation>
            <numerusform>%n change sent.</numerusform>
            <numerusform>%n changes sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) received.</source>
        <translation>
            <numerusform>%n change received.</numerusform>
            <numerusform>%n changes received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n record(s) wait.</source>
        <translation>
            <numerusform>%n record waits.</numerusform>
            <numerusform>%n records wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last contact with the hub: %n day(s) ago.</source>
        <translation>
            <numerusform>Last contact with the hub: %n day ago.</numerusform>
            <numerusform>Last contact with the hub: %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwoValuesPaper</name>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>%n to choose</numerusform>
            <numerusform>%n to choose</numerusform>
        </translation>
    </message>
</context>
</TS>
