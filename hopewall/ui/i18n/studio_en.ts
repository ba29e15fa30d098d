<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DeskChoice</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>DeskLock</name>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>This is a demonstration. Come in as one of its invented staff:</source>
        <translation>This is a demonstration. Come in as one of its invented staff:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DeskRail</name>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Demonstration: everybody here is invented.</source>
        <translation>Demonstration: everybody here is invented.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
</context>
<context>
    <name>DeskYesNo</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>LaneLine</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>curator</source>
        <translation>curator</translation>
    </message>
    <message>
        <source>consent officer</source>
        <translation>consent officer</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>reviewer</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>clinician</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Explainers</source>
        <translation>Explainers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many wrong passphrases. Try again in %1.</source>
        <translation>There were too many wrong passphrases. Try again in %1.</translation>
    </message>
    <message numerus="yes">
        <source>The name or the passphrase is wrong. %n more try(ies) before a wait.</source>
        <translation>
            <numerusform>The name or the passphrase is wrong. %n more try before a wait.</numerusform>
            <numerusform>The name or the passphrase is wrong. %n more tries before a wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name or the passphrase is wrong.</source>
        <translation>The name or the passphrase is wrong.</translation>
    </message>
    <message>
        <source>Your try could not be written down, so it was not judged. Wait a moment, or make room on the disk, and try again.</source>
        <translation>Your try could not be written down, so it was not judged. Wait a moment, or make room on the disk, and try again.</translation>
    </message>
    <message>
        <source>Your passphrase is not the problem: the store or its key file is damaged. Ask an administrator to restore them from a backup.</source>
        <translation>Your passphrase is not the problem: the store or its key file is damaged. Ask an administrator to restore them from a backup.</translation>
    </message>
    <message>
        <source>There is nothing to open here: the store or its key file is missing. Ask an administrator to restore it, or to set up this site.</source>
        <translation>There is nothing to open here: the store or its key file is missing. Ask an administrator to restore it, or to set up this site.</translation>
    </message>
    <message>
        <source>Another program is writing to the store. Wait a moment and try again.</source>
        <translation>Another program is writing to the store. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was lost.</source>
        <translation>The disk is full. Make room and try again; nothing was lost.</translation>
    </message>
    <message>
        <source>The store lies on a network drive, where two machines would damage it. Move it to a disk of this machine.</source>
        <translation>The store lies on a network drive, where two machines would damage it. Move it to a disk of this machine.</translation>
    </message>
    <message>
        <source>The store could not be opened.</source>
        <translation>The store could not be opened.</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>Opening the store</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publishing</translation>
    </message>
    <message>
        <source>Taking the person off the wall</source>
        <translation>Taking the person off the wall</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>StudioWindow</name>
    <message>
        <source>hopewall Studio</source>
        <translation>hopewall Studio</translation>
    </message>
</context>
</TS>
