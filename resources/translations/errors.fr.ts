<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>{file}, line {line}, column {column}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this place in the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --profile, or ask the owner of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command is changing this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or wait until it is done, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile already holds records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty profile folder with --profile for the demo project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this profile was not found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are still in the folder {folder}, locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the computer account that made the profile and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records file {file} is damaged or is not ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder to a stick before anything else. Then ask your team for help with fourpermille doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records were last opened by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are safe and were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the records and did not finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {free_mb} MB left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe. The last change was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file {file} is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former library stays in use. Your records are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the library file again, from your team or the web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no entry named {slug}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for it with: fourpermille library search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record {record}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its id from the list and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} {field} has no value number {keep}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; all values are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the numbers with: fourpermille conflicts list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub {hub} did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are safe on this computer. They wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or try again when you have a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line broke after {done} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest waits. Nothing is doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {hub} is not a 4 per 1000 hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address with your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub did not take the request: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or show this sentence to your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub speaks a newer language than this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are safe here and can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer says {date}, and the hub cannot be trusted with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date and time of the computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hub address is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work alone on this computer. That is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address your team gave you, or use --hub URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync is already running on this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub sent records that are not as their author signed them (nos. {first} to {last}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not stored. Your own records are safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this sentence to your team: the records of the hub need a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the sync this computer and the hub still hold different records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: both keep all they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again. If this comes back, show it to your team ({ours} and {theirs} chains).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hub does not listen on {host} yet: nobody could be asked who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --host 127.0.0.1: the hub then serves this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub cannot listen on {host}, port {port}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the program that uses this port, or choose another one with --port (0 = any).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and where it is, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are safe. A file that was there before is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again to import the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in {column} is too long: {most_kb} kB are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or put the rest in another record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
