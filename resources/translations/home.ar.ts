<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>HomePage</name>
        <message>
            <source>the filled button</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opens a line of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good afternoon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the first plot you visit, or look at what others do to keep carbon in the soil.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a plot</source>
            <translation>إضافة قطعة</translation>
        </message>
        <message>
            <source>See practices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sampling campaign</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n bag(s) of {plot} wait for lab results</source>
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
            <source>All %n bag(s) of {plot} have lab results</source>
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
            <source>See the bags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue sampling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
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
            <source>Sampled</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n bag(s)</source>
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
            <source>Lab results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything you typed is here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last bag is {bag}, point {point}. Everything you typed is here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the first bag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{plot} is ready. Each bag is one layer at one point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log samples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stopped while typing</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n value(s) differ</source>
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
            <source>choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two people wrote at the same time · both are kept</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n record(s) wait to be sent</source>
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
            <source>Nothing is lost by waiting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your work is safe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this laptop</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n record(s) wait</source>
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
            <source>all arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You work alone on this laptop. That is fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sync page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your part in the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plots measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bags logged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sites</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NeighbourLine</name>
        <message>
            <source>Other bags of this layer: {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other bags of this layer on the plot</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>send now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keep this value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next to choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sync</source>
            <translation>المزامنة</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait.</source>
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
            <source>Nothing waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost by waiting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop has not met a hub yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last contact with the hub: {time}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Last contact with the hub: %n day(s) ago.</source>
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
            <source>Send and receive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hub address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your team gives you this address. Leave it empty to work alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is where it should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names of people stay on this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plots</source>
            <translation>القطع</translation>
        </message>
        <message>
            <source>Sampling campaigns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenarios</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheets in collections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practices in plans of plots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What people saw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes for here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words for our area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>See all %n</source>
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
            <source>Last contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent {out}, received {came}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for the hub…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total} done</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n change(s) sent.</source>
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
            <source>%n change(s) received.</source>
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
            <source>Everything arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new on either side. Everything arrived.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The hub did not take %n packet(s). They stay here, nothing is lost.</source>
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
            <source>The hub also holds records of a newer version. Update this program to see them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two values: which is right?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept. The other value stays in the history.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TwoValuesView</name>
        <message>
            <source>{field} of {thing}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other value stays in the history. You can take your choice back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>point {point}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What may help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another laptop of the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>key {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Had seen before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept, with the other's changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>كربون التربة</translation>
        </message>
        <message>
            <source>Bulk density</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wet mass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top of the layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bottom of the layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Land use</source>
            <translation>استعمال الأرض</translation>
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sampling campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who manages it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pH</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lab code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>ماذا لو</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>المناخ</translation>
        </message>
        <message>
            <source>Kind of soil</source>
            <translation>نوع التربة</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clay and sand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation>طريقة</translation>
        </message>
        <message>
            <source>Reckoned on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted here, changed there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Troubles of the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slope</source>
            <translation>الميل</translation>
        </message>
        <message>
            <source>Rain in a usual year</source>
            <translation>المطر في سنة عادية</translation>
        </message>
        <message>
            <source>Plan of the plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begun on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What people saw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note for here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words for our area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For which area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expert</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>searchers</name>
        <message>
            <source>Practices</source>
            <translation>الممارسات</translation>
        </message>
        <message>
            <source>Did you mean {word}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tools and schemes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>By its code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plots and bags</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
