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
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Name, in either language</source>
        <translation>Name, in either language</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>Any illness</source>
        <translation>Any illness</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>Any treatment</source>
        <translation>Any treatment</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>How the list looks</source>
        <translation>How the list looks</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Nobody matches.</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 of %2 people</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
</context>
<context>
    <name>PersonConsents</name>
    <message>
        <source>No consent has been recorded yet.</source>
        <translation>No consent has been recorded yet.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Consent of %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>ends on %1</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>recorded by %1</translation>
    </message>
    <message>
        <source>checked by %1</source>
        <translation>checked by %1</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>It was taken back.</translation>
    </message>
    <message>
        <source>A second person has yet to check it against the signed form.</source>
        <translation>A second person has yet to check it against the signed form.</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>May be shown</translation>
    </message>
    <message>
        <source>May not be shown</source>
        <translation>May not be shown</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Not where</source>
        <translation>Not where</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Signed form</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), sealed in the store</source>
        <translation>
            <numerusform>%n page, sealed in the store</numerusform>
            <numerusform>%n pages, sealed in the store</numerusform>
        </translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>no scan yet</translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Nothing has been noted yet.</translation>
    </message>
</context>
<context>
    <name>PersonReviews</name>
    <message>
        <source>Nobody has reviewed this story yet.</source>
        <translation>Nobody has reviewed this story yet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PersonRoom</name>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>%1 until %2.</source>
        <translation>%1 until %2.</translation>
    </message>
    <message>
        <source>%1: not shown. %2</source>
        <translation>%1: not shown. %2</translation>
    </message>
    <message>
        <source>Parts of the person</source>
        <translation>Parts of the person</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>PersonStory</name>
    <message>
        <source>There is no story yet.</source>
        <translation>There is no story yet.</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>No name</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Language of the page</source>
        <translation>Language of the page</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Upright</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Wide</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>The page as visitors see it</source>
        <translation>The page as visitors see it</translation>
    </message>
    <message>
        <source>Exactly this may hang today.</source>
        <translation>Exactly this may hang today.</translation>
    </message>
    <message>
        <source>This is how it was written. It is not on the wall.</source>
        <translation>This is how it was written. It is not on the wall.</translation>
    </message>
</context>
<context>
    <name>StaffTerms</name>
    <message>
        <source>On the wall</source>
        <translation>On the wall</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Ends soon</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Not shown</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Being written</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>No story yet</source>
        <translation>No story yet</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>A change is being written</source>
        <translation>A change is being written</translation>
    </message>
    <message>
        <source>A change waits for review</source>
        <translation>A change waits for review</translation>
    </message>
    <message>
        <source>A change was returned</source>
        <translation>A change was returned</translation>
    </message>
    <message>
        <source>A change waits for the person&apos;s yes</source>
        <translation>A change waits for the person&apos;s yes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Who leaves first</source>
        <translation>Who leaves first</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>By state</translation>
    </message>
    <message>
        <source>Leukaemia</source>
        <translation>Leukaemia</translation>
    </message>
    <message>
        <source>Lymphoma</source>
        <translation>Lymphoma</translation>
    </message>
    <message>
        <source>Myeloma</source>
        <translation>Myeloma</translation>
    </message>
    <message>
        <source>Lupus</source>
        <translation>Lupus</translation>
    </message>
    <message>
        <source>Sickle cell</source>
        <translation>Sickle cell</translation>
    </message>
    <message>
        <source>Thalassaemia</source>
        <translation>Thalassaemia</translation>
    </message>
    <message>
        <source>Haemophilia</source>
        <translation>Haemophilia</translation>
    </message>
    <message>
        <source>Immune deficiency</source>
        <translation>Immune deficiency</translation>
    </message>
    <message>
        <source>Inherited eye disease</source>
        <translation>Inherited eye disease</translation>
    </message>
    <message>
        <source>Neuroblastoma</source>
        <translation>Neuroblastoma</translation>
    </message>
    <message>
        <source>Another illness</source>
        <translation>Another illness</translation>
    </message>
    <message>
        <source>CAR-T</source>
        <translation>CAR-T</translation>
    </message>
    <message>
        <source>Stem cell transplant</source>
        <translation>Stem cell transplant</translation>
    </message>
    <message>
        <source>Gene therapy</source>
        <translation>Gene therapy</translation>
    </message>
    <message>
        <source>Gene editing</source>
        <translation>Gene editing</translation>
    </message>
    <message>
        <source>Another treatment</source>
        <translation>Another treatment</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Teenager</source>
        <translation>Teenager</translation>
    </message>
    <message>
        <source>18 to 39</source>
        <translation>18 to 39</translation>
    </message>
    <message>
        <source>40 to 59</source>
        <translation>40 to 59</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 and over</translation>
    </message>
    <message>
        <source>On the lobby&apos;s wall</source>
        <translation>On the lobby&apos;s wall</translation>
    </message>
    <message>
        <source>In education sessions</source>
        <translation>In education sessions</translation>
    </message>
    <message>
        <source>the lobby&apos;s wall</source>
        <translation>the lobby&apos;s wall</translation>
    </message>
    <message>
        <source>education sessions</source>
        <translation>education sessions</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>told by the person</source>
        <translation>told by the person</translation>
    </message>
    <message>
        <source>told by a parent</source>
        <translation>told by a parent</translation>
    </message>
    <message>
        <source>told by the partner</source>
        <translation>told by the partner</translation>
    </message>
    <message>
        <source>told by a child</source>
        <translation>told by a child</translation>
    </message>
    <message>
        <source>told by a brother or sister</source>
        <translation>told by a brother or sister</translation>
    </message>
    <message>
        <source>told by a friend</source>
        <translation>told by a friend</translation>
    </message>
    <message>
        <source>told by a grandparent</source>
        <translation>told by a grandparent</translation>
    </message>
    <message>
        <source>Photo with the face</source>
        <translation>Photo with the face</translation>
    </message>
    <message>
        <source>Photo without the face</source>
        <translation>Photo without the face</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>A chosen other name</source>
        <translation>A chosen other name</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>Kind of treatment</source>
        <translation>Kind of treatment</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Name of the product</translation>
    </message>
    <message>
        <source>Name of the hospital</source>
        <translation>Name of the hospital</translation>
    </message>
    <message>
        <source>Exact age</source>
        <translation>Exact age</translation>
    </message>
    <message>
        <source>Age as a range</source>
        <translation>Age as a range</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>The story</translation>
    </message>
    <message>
        <source>A sentence in quotation marks</source>
        <translation>A sentence in quotation marks</translation>
    </message>
    <message>
        <source>Voice recording</source>
        <translation>Voice recording</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Relatives in the picture</source>
        <translation>Relatives in the picture</translation>
    </message>
    <message>
        <source>Picture of a child</source>
        <translation>Picture of a child</translation>
    </message>
    <message>
        <source>Steps of the treatment</source>
        <translation>Steps of the treatment</translation>
    </message>
    <message>
        <source>How they are now</source>
        <translation>How they are now</translation>
    </message>
    <message>
        <source>Light and colour of the photo corrected</source>
        <translation>Light and colour of the photo corrected</translation>
    </message>
    <message>
        <source>Photo changed by a program</source>
        <translation>Photo changed by a program</translation>
    </message>
    <message>
        <source>Translation into other languages</source>
        <translation>Translation into other languages</translation>
    </message>
    <message>
        <source>The screen in the lobby</source>
        <translation>The screen in the lobby</translation>
    </message>
    <message>
        <source>Screens on the wards</source>
        <translation>Screens on the wards</translation>
    </message>
    <message>
        <source>Education sessions with families</source>
        <translation>Education sessions with families</translation>
    </message>
    <message>
        <source>Printed hand-outs</source>
        <translation>Printed hand-outs</translation>
    </message>
    <message>
        <source>The hospital&apos;s website</source>
        <translation>The hospital&apos;s website</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferences</translation>
    </message>
    <message>
        <source>signed by the person</source>
        <translation>signed by the person</translation>
    </message>
    <message>
        <source>signed by a guardian</source>
        <translation>signed by a guardian</translation>
    </message>
    <message>
        <source>signed by a personal representative</source>
        <translation>signed by a personal representative</translation>
    </message>
    <message>
        <source>signed by a relative</source>
        <translation>signed by a relative</translation>
    </message>
    <message>
        <source>signed by somebody with power of attorney</source>
        <translation>signed by somebody with power of attorney</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>The person saw it and said yes</source>
        <translation>The person saw it and said yes</translation>
    </message>
    <message>
        <source>The person wants something changed</source>
        <translation>The person wants something changed</translation>
    </message>
    <message>
        <source>After withdrawals</source>
        <translation>After withdrawals</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Explainers</source>
        <translation>Explainers</translation>
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
        <source>Making the files anew</source>
        <translation>Making the files anew</translation>
    </message>
    <message>
        <source>Making the receipt</source>
        <translation>Making the receipt</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Erasing</translation>
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
<context>
    <name>TodayRoom</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hang on the wall, as published on %1. It stays up until %2 without anybody doing anything.</source>
        <translation>
            <numerusform>%n person hangs on the wall, as published on %1. It stays up until %2 without anybody doing anything.</numerusform>
            <numerusform>%n people hang on the wall, as published on %1. It stays up until %2 without anybody doing anything.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you just now. It is a good moment to look at the wall.</source>
        <translation>Nothing needs you just now. It is a good moment to look at the wall.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>They told us in person</source>
        <translation>They told us in person</translation>
    </message>
    <message>
        <source>They telephoned</source>
        <translation>They telephoned</translation>
    </message>
    <message>
        <source>They sent a message</source>
        <translation>They sent a message</translation>
    </message>
    <message>
        <source>They wrote a letter</source>
        <translation>They wrote a letter</translation>
    </message>
    <message>
        <source>They wrote an e-mail</source>
        <translation>They wrote an e-mail</translation>
    </message>
    <message>
        <source>They told somebody at the wall</source>
        <translation>They told somebody at the wall</translation>
    </message>
    <message>
        <source>A relative told us</source>
        <translation>A relative told us</translation>
    </message>
    <message>
        <source>Take %1 off the wall?</source>
        <translation>Take %1 off the wall?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Erase %1 for good?</translation>
    </message>
    <message>
        <source>Nothing of this person is left.</source>
        <translation>Nothing of this person is left.</translation>
    </message>
    <message>
        <source>%1 is off the wall.</source>
        <translation>%1 is off the wall.</translation>
    </message>
    <message>
        <source>It happens at once on the screens of this machine. No reason is needed. Only a new consent can bring anything back.</source>
        <translation>It happens at once on the screens of this machine. No reason is needed. Only a new consent can bring anything back.</translation>
    </message>
    <message>
        <source>Take down now</source>
        <translation>Take down now</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Leave everything as it is</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>How it reached us</translation>
    </message>
    <message>
        <source>Erase everything of theirs today instead of in seven days</source>
        <translation>Erase everything of theirs today instead of in seven days</translation>
    </message>
    <message>
        <source>They take back only a part</source>
        <translation>They take back only a part</translation>
    </message>
    <message>
        <source>Either what is shown, or where. What is not ticked stays as it was agreed.</source>
        <translation>Either what is shown, or where. What is not ticked stays as it was agreed.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Nobody sees it any more. The files are being made anew without it; you can go on meanwhile.</source>
        <translation>Nobody sees it any more. The files are being made anew without it; you can go on meanwhile.</translation>
    </message>
    <message>
        <source>What is left to do, and where</source>
        <translation>What is left to do, and where</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>By %1: %2.</source>
        <translation>By %1: %2.</translation>
    </message>
    <message>
        <source>Receipt in English</source>
        <translation>Receipt in English</translation>
    </message>
    <message>
        <source>Receipt in Chinese</source>
        <translation>Receipt in Chinese</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Erase for good …</translation>
    </message>
    <message>
        <source>The receipt lies in %1. Print it and give it to the person.</source>
        <translation>The receipt lies in %1. Print it and give it to the person.</translation>
    </message>
    <message>
        <source>Story, photos, consents and name are destroyed, here and in every file. It cannot be undone. What the law says must be kept stays sealed, apart.</source>
        <translation>Story, photos, consents and name are destroyed, here and in every file. It cannot be undone. What the law says must be kept stays sealed, apart.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were looked through and nothing was found.</source>
        <translation>
            <numerusform>%n file was looked through and nothing was found.</numerusform>
            <numerusform>%n files were looked through and nothing was found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
</TS>
