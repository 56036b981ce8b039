<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Field card …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>The collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the vault: packages do not carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in every package as the one who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language most testimonies are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For new testimonies that do not say otherwise. Others by their code, such as “fr”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside what you do in the history; it never leaves the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the collection’s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the usual language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the name that signs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>&amp;Everything: nothing may leave any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only after asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who objects: somebody of this record, or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where none is ticked, all are meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActPage</name>
    <message>
        <source>Which form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved by the code word. No name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect words …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a working copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule for the selected passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by words of one’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one only, or all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody withdraws by code word …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a door with one field only: the other ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discreet mode: hide names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the field card …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the part of the window before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop: look, keyboard, discretion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: high contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddKeyword</name>
    <message numerus="yes">
        <source>%Ln testimonies are given it. Those that are sealed are left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword for these testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding a keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimonies have the keyword {keyword} now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Anonymise</name>
    <message>
        <source>{category} · {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by {first} and by {second}. Editing the transcript opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by {name}. Editing the transcript opens the review again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has finished. A second person must read it, too: look through the decisions, change what is wrong, and finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} had finished; the texts changed since: {count}. Only what stands in them is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions were changed after {name} had finished: {count}. Finish again, so that it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} had finished; texts were moved or left out since. Finish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin, belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can single someone out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register knows it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans of time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months and hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peoples and faiths</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln common occupations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln common roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranks of soldiers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranks of sergeants</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranks of officers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>may be meant, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Named in %Ln other testimonies, too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested by the recogniser {name}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided before; nothing suggests it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These initials may stand for somebody the register knows: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written almost like a name the register knows: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds like a name the register knows: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a known name in another script: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a form of a known name: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be short for a known name: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a known name written in parts: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters said one by one; they may spell a known name: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a part of a known number: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known name that is an everyday word, too: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be something the register knows: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present at the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} decided to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} decided to make it less exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} decided to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} decided to mask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} decided to leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} accepted what the profile says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {audience} the words stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {audience} the words are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {audience} it reads {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent says that nobody may read this name: it is masked for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person whom the register protects cannot be kept by a decision here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day that the register protects cannot be kept: it can be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact or a code that the register protects can never be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What may be meant ({text} …), %Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} alone, %Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>segment {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category} (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnonymiseTab</name>
    <message>
        <source>As read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect words …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading anew …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is protected itself and would not be written. Choose other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision on {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>acceptance of %Ln findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>decision on one mention of “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision on “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new was found meanwhile. Decide it, then finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed. Passages are still to be checked in the transcript; nothing leaves until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it or bring it in; then everything in it that could identify someone is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review title and summary alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudienceBox</name>
    <message>
        <source>{category}, for {audience}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Make one by itself, at most once a day, when something has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are kept: the latest ones, the last of each day, and the last of each week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the vault, in its own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this folder on another disk? Only then does it help when the laptop is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That helps when the database is damaged. It does not help when the laptop is lost or taken: for that, choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off: from now on only those by hand are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one holds everything. The next is made after a change, from {when} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next is made in a quiet moment of this sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next is due on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln older ones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>change of which backups stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where automatic backups go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of automatic backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AutomaticBackup</name>
    <message>
        <source>A backup is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The automatic backup could not be made: see Health</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted copy, read back before it counts. The same passphrase and recovery key open it. Keep one away from the laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made yet. If the laptop is lost, so is everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln days ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made, and was read back: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>&amp;Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal or destroy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may leave: uses by audiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrow …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve a use …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transcript approved …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lift embargo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print form …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrator died …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is spoken of objects …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall letters …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Checking the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareOnWorker</name>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin, gender, belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, mail, address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of papers, plates, accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words stay as they were said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wider word: “a town” for its name, the year for the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“[Person K]” wherever the same one is meant; another letter in the next package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what kind of thing stood there: “[Phone number]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows what stood there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place of the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning of the time told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the time told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>Certificate of destruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accession} was destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is kept in the vault it was destroyed in; this is a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied when the vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It lies outside the vault, and anybody can read it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainState</name>
    <message>
        <source>Looking whether the chain of events is whole …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of events is broken at event {number}. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of events was cut after event {number}: what was done after it is gone. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of events was once cut after event {number}. What came since is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of events is intact: none was changed, removed or slipped in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Is everything still what was written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every testimony and every file, and holds the history against itself. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked and found sound on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked from this window yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound. Testimonies read: {testimonies}; files: {files}; events of the history: {events}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not as it was written. Keep this vault as it is, and make no backup over a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckFile</name>
    <message>
        <source>Check a file from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where something was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file shall be checked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder shall be checked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Places that could identify someone: {leaks}. Files looked through: {files}. Do not pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing certain was found. For a person to look at: {doubts}. Files looked through: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that must not leave. Files looked through: {files}. What the collection does not know cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The file was not looked through to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft, a translation, a press release: it is opened and looked through as every package is, with all that is inside it. The answer says where something stands and of what kind it is, never what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, indexes and guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies in the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of consent forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>2 · Which testimonies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies that may go; Space leaves one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No testimony may go for this. Below stands for each what would change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May go: {going} · chosen: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show more (%Ln left)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>New testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a title or a name. Consent, transcript and files come when you have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with the sample collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve invented testimonies in three languages, to try everything with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you put in stays in this vault until consent lets it leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have records or transcripts already? Drop them here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps, in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the field card …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleanPaste</name>
    <message numerus="yes">
        <source>Pasted without %Ln invisible signs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, a page, a testimony, a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has such a name. Names are not found in discreet mode: search by an accession number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has such a name. Fewer letters find more, or search what testimonies say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {group}, {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Withdraw consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrator takes consent back. No reason is needed, and nothing is asked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than before may leave. Narrowing never opens anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the narrowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve a use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For uses the narrator wants to be asked about: one publication, by its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript approved by the narrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts for the transcript as it stands now; if its words change, it is to be read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embargo never opens by itself, not even when its day has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it is lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent confirmed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrator was asked again and stands by it. Name the form if a new one was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrator was asked and said no. Nothing may leave, now or by passing it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrator died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided stays as it is. Nobody can approve or lift anything for them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is spoken of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From that day on they are masked for everyone, whatever was agreed. No reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is taken back, or choose everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the title of the publication that is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick for which uses and which audiences it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who objects, or write their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transcript yet that could be approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it is {embargo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The present transcript has %Ln segments.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message>
        <source>Refused …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent recorded. Nothing can leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through it with the narrator, or enter what was signed on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal or destroy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print form …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed in this testimony could not be saved. Nothing was recorded; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages that held it: {count}. Tell their recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall letters …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation about consent has been begun and not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent holds today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No embargo holds today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentUndo</name>
    <message>
        <source>withdrawal of consent to {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrowing of consent: {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this recorded by mistake?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{event}” stays in the timeline. What is recorded now gives back what it took away, so that more may leave again. Do this only if the narrator did not want it taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Testimonies still to look into: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every testimony was looked into.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomPart</name>
    <message>
        <source>This collection has declared no fields yet: a shelf mark, a theme, a yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare fields …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare this field: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still empty: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{words} — kept as {edtf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day was read first. If it was the month, write the month’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another century, write all four digits of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That winter ends in February of the year after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as typed, but not understood as a date. Write it as you say it: winter 2016, about March 2014, 3.3.2014, 2015 to 2018, the 1990s, before 2010.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as typed. To be a date, it needs its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as typed. The calendar has no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as typed. It ends before it begins: write the earlier date first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeedButton</name>
    <message>
        <source>{act}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscretionCard</name>
    <message>
        <source>Discretion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against eyes that pass by. Whoever searches the disk still finds the program, and an encrypted vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names (discreet mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with nothing but the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember which vault was open last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nothing on this laptop says where a vault is; it is chosen anew each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “Notes”, with a plain picture: in the title of the window, at the door and in the desktop’s lists, there from the next start on. Empty: its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field: no name, no folder, no other word. {keys} shows the other ways in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nine groups or the fifteen words on the sheet of paper. Spaces and capitals do not matter, and four letters of a word are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the recovery key instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember on this laptop where the vault is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked vault cannot be read without the passphrase or the recovery key; nobody can reset them. Not protected: that a vault is here at all, and what is on the screen while it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder whose name ends in .vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing … {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance and size of text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueBackup</name>
    <message>
        <source>Testimonies still to be destroyed in it: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup no longer exists …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup no longer exists: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there now: its disk is not connected, or it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>Write hours, minutes and seconds, such as 1:12:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what was typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new text was not kept as a version. The versions that are there stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {form}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}, version {version}, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is never changed: whoever agreed on it agreed on its words. What you write here becomes a new one. If it says something else about what may happen, mark the old one as needing new consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks at the beginning of a line: “#” title, “##” heading, “!” what must be seen, “-” point, “[ ]” box to tick, “=” line to fill in, “__” line to sign on, “---” new page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Read more in the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message>
        <source>What a decision is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {key}: this one only, or all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say little one by one, so one decision does for all. Any can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text around it changed since. Before: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided in several ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln mentions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln mentions but {alone}, decided alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This one only: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityCardView</name>
    <message>
        <source>Take out of the collection’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are chosen. Merge them if they are one and the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {about}. Names are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{script}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter, drawn anew for each package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written or called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any script. Prefixes, plurals, possessives and initials are found by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a name of it an everyday word?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay here and are in no package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be told at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erase this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when what is in it must not fall into other hands. It takes a moment and is for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this vault …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>Type the name of the folder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then hold the button, or the space bar, for three seconds. Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep holding … {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it for three seconds, or press it and confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrites the key slots of the vault and of the backups in its folder: nothing opens them then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes every file of the vault. There is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes without saving what you typed last, and begins anew at the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What erasing does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach backups and copies in other places: they still open with the passphrase they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise anything of an SSD, a stick or a card: it may keep old copies of the key slots, and the passphrase opens those. Only encryption of the whole disk helps against that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the name of the folder. Type it exactly as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased. Keep the button pressed for three seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this vault for ever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opens it afterwards, not the passphrase and not the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>The vault is erased. Nothing opens it any more; backups in other places still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is erased and nothing opens it any more, but some of its files could not be deleted. Nobody can read them; delete the folder yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key slots could not be destroyed, so the vault still opens. Is its disk there, and can it be written to? Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program then begins afresh. This helps where something is stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report for whoever mends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked. Nothing of it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is the program&apos;s, not yours. It stopped what you had just begun. What was in the vault is whole: every change is written whole, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same fault came back. Rather lock the vault, and unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were, with everything as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the vault is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That locks the vault. Come back to it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is in the saving itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. {reason} What you typed is still in this window: do not close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is saved, just now, at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waited to be saved. The last save was at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed that had to be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied when the vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Nothing is sent anywhere: whom you give it to is up to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions of the program, and the lines of it that the fault came through. No word you typed, no name, no path. It stays here unless you copy or save it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in the program stopped what you just did. Lock the vault, and unlock it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A5, for a pocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the field card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field-card.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet about before, during and after an interview. It names nobody and no collection; all the same, whoever finds it knows what you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One term of a vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several terms of a vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its terms may be read in what people say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field itself never leaves. Without the tick, a package with rare words of its terms is stopped, wherever they come from. Tick it for topics; never for places or people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help beneath it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words for whoever fills it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in other languages of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the interview while it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this collection notes of every testimony beside the usual. It stays in the vault: no package carries it. A field that is taken away is asked for no more; what records say there stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records say something under “{key}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: ask for it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, no longer asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return of the field {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Evidence of consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the checksum of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never leaves the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Add a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files to the testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of {name} is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add recordings, scans and photos, or drop them here. They are encrypted as they come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop files here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Each is treated as the audience&apos;s profile says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all that are left ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who reviewed: the history names them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Make a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your own collection. It takes two minutes; have pen and paper ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault with twelve invented testimonies, to try everything with. Its passphrase is: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that lies on this laptop or on a stick already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a vault for the sample collection …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people tell you stays in a vault: one locked folder on this laptop. Nothing is sent, and nothing leaves that its narrator did not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked vault cannot be read without its passphrase or its recovery key. Not protected: that a vault is here at all, and what is on the screen while it is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormTable</name>
    <message>
        <source>Forms and their versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and edit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save empty as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print empty …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as needing new consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs new consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>3 · What goes with them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any transcript, the package is a catalogue, and only that needs to be allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies whose sound goes along: {count}. It is silent wherever words were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound goes along: it does only where consent covers it and the transcript says when each word taken out is heard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <source>Consent forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every version’s text is kept for ever, with its checksum. When a form turned out to promise too much, or to explain too little, mark that version: whoever agreed on it stays in the vault until a new conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as needing new consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need a new consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form that is not in the table, such as an older one on paper:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every form still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}: holds again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the form as it stands in the consent events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark on the form {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form {form} holds again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoingModel</name>
    <message>
        <source>The catalogue entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What consent covers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the review beneath, or look at what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message>
        <source>{text}, decided as one; Right shows each: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, decided as one; Left puts them away: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{text}: {category}, {sure}, %Ln times, {state}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies beside the program and needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the guide before this one (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or only the beginning of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Print a working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Original: stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {audience} will read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost, and a laptop that is taken away tells nothing: what that rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is an event that can neither be changed nor removed without it being noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text, name, consent event and file in the vault, while it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against reading by whoever has the laptop, the disk or a backup, without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against a silent change: the history and each file say when they are not as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent and history: events are added, never changed or taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That there is a vault, its name and place, how large it is and when it was last changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the screen, or in this computer&apos;s memory, while the vault is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against a program on this laptop that reads along while you type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages once they have left, and who can be forced to tell the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} entered a name in people and places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed a card in people and places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took a name out of people and places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} said that an entry of people and places is two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took a step in people and places back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added the testimony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} saved a version that clashed with another. Both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} made a package with this testimony in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} recorded consent: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took a decision back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} finished the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} sealed the testimony: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} unsealed the testimony: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} destroyed the testimony: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} found that the package with this testimony in it never left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} let the testimony keep its release id and letters in every package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} let each package draw a new release id and new letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} made a package. Testimonies in it: {testimonies}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} made the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} made a new recovery key. The one before opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} found that everything after event {after} was gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} found that a package whose making was interrupted never left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} brought the vault up to date with a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} made a backup, and it was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} let an older backup go, since newer ones are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} destroyed in a backup, too, what had been destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} kept the text of the form {form}, version {version}, in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed a setting of the collection: {setting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who} said that %Ln entries of people and places are one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} took a list of %Ln names into people and places.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} decided %Ln findings of one kind together: {small_class}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} decided %Ln groups of findings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who} printed a working copy for the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} wrote in the private notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who} made a package and let %Ln things go that may identify someone. Testimonies in it: {testimonies}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fields} and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the narrator was informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transcript was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one use was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embargo was lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the narrator died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is done for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how exact what is made less exact stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ladders of less exact words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forms that need new consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it locks itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name work is signed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seal of the key slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether a second person must read each review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which recognisers look through the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the collection’s own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controlled vocabularies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where keywords and warnings come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>templates for new testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template that new testimonies begin from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peoples and faiths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>common occupations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>common roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranks of soldiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranks of sergeants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranks of officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accession number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is withheld or identifying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only acts to the testimony with this accession number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Without a readable time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what and when. It names what was touched, never what it says, and can only grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the collection, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of the history fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of the testimony</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportNames</name>
    <message>
        <source>Rows that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list as it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that cannot be read: {count}. Correct the file, or take in the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this list is known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is taken in yet. The same entry again is brought up to date, and nothing is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportVocabulary</name>
    <message>
        <source>a new vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms as they were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the file, still understood: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln terms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is taken in yet. A term that comes again is brought up to date; its earlier labels, and terms that are gone, stay understood where records use them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Testimonies and transcripts ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the sample collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this folder can be read. Choose records or transcripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {added}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names and reasons are hidden in discreet mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves only with what identifies taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few sentences: what it is about, when, where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a reader or listener should know beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicknames, and the name in every script it is written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to the narrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service, employers, groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity and service numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: relation, work and service, contact, numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as winter 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As exactly as it is known: 14.5.1987, May 1987, about 1987, the 1980s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you say it: yesterday, 11.6.2023, June 2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal: these notes never leave the vault, in no package and no export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the program finds words that say as much as is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a service, employer or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding of an affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of an affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of affiliations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewTab</name>
    <message>
        <source>change of {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever spoke, was there, or is spoken of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sitting of the interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, time and events of the story itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords and warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to identify someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words you know already to give someone away; the program looks for them everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection’s own. They stay in the vault: no package carries them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as a template …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discreet mode is on. The interview shows names, places and numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add words that identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding of identifying words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of identifying words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of identifying words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingSwitch</name>
    <message>
        <source>Letters stay the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps its release id and its people&apos;s letters. Whoever holds two of its packages can put them side by side, and learn from each what the other leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each package draws a release id and letters of its own: two cannot be put side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same letters in every package</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the keys …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardCard</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a line changes its keys. They hold on this laptop, in every vault, from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves them as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is the key of “{action}”. Taken over, that has no key of its own any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderModel</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ladders</name>
    <message>
        <source>Less exact words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a value is called where it may only stand less exact: one column a level, the finest first. What is not listed becomes its kind. These lists name what they hide, so they never leave the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with one level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values and their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the level finer than the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the level coarser than the one behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ladder of your own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual words are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: occupations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each audience would read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less exact words of {category}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({files})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two levels cannot have the same name. Give this one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Person”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rough band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group of ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no span: write “1987-12..1993-09”, “13..17” or “80..”. The row is never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier row holds part of this span, and goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words hold the value they should hide. Write others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words hold a name that is protected. The kind is written in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level before calls this and an earlier row the same, this one parts them. Reconsider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words yet: it becomes its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level of the program has this name. Give the level another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We came to {words} before dawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were men of {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I worked for {words} then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He was {words} at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was {words} at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened in {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was {words} then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We saw {words} on the road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans of dates, such as 1987-12..1993-09; either end may be left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans of whole numbers, such as 13..17; either end may be left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names as they are in the records. Other spellings and cases are found by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Choose a language from the list, or write its code, such as he or ar-PS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} The language can be changed once it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another language every page is made anew. What is not finished here is lost: {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is begun and not finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on and lose it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaks</name>
    <message>
        <source>the initials of somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost somebody&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds like somebody&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an everyday word that is a name too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a short number, or the end of a long one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rare word of somebody&apos;s work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {file} · {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} · {kind} · files: {files}, places: {places} · first in {file}, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} · “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelBox</name>
    <message>
        <source>Nothing to choose: for this audience it {treatment}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelsCard</name>
    <message>
        <source>How exact “less exact” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the table above says “less exact”: how far. Levels of your own stand in the ladders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the ladders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence as each would read it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {date} when {rank} {person}, {age}, of the {unit}, came to {place} with {quantity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how exact {category} stays for {audience}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Accession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>{found}, the best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln testimonies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what was agreed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New package with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No testimony matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or shorter words, or take filters away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all testimonies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryTable</name>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each use to be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargoed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask before each use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask: the transcript is not approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed: the consent form is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embargoed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, so closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {month} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te</source>
        <comment>short for: Team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa</source>
        <comment>short for: Partner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re</source>
        <comment>short for: Researcher</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co</source>
        <comment>short for: Court</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pu</source>
        <comment>short for: Public</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{audience}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embargoed until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embargoed: its day was {day}, and nobody has lifted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the transcript approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimonies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speaker}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LikenessLine</name>
    <message>
        <source>{role}, born {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {accession}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name stands once more in this testimony ({who}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that sounds the same stands in this testimony ({who}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same telephone stands once more in this testimony ({who}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number stands once more in this testimony ({who}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name stands in {accession} ({who}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that sounds the same stands in {accession} ({who}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same telephone stands in {accession} ({who}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number stands in {accession} ({who}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message>
        <source>Locking and blanking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes without a key or a move of the mouse, where a collection does not ask for others itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring a blank window back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} empties the window at once, dialogs and menus too, saves what was typed, and locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} empties the window at once, dialogs and menus too. What was typed is saved first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key blanks the window now. Give it one below, under Keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What turns may turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The last words you typed could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} If you go on, what was typed since the last save is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on and lose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks itself in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{work} It leaves nothing half-done behind when it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>5 · Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every finished file is opened again and looked through for what must not leave. Only then the folder appears, and the ledger notes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonymous is not anonymous. What is public cannot be recalled. A court can order disclosure. Altered voices can be recognised. Every package says so to its readers, in the languages of its testimonies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is made: testimonies: {testimonies}, files looked through: {files}, and nothing that must not leave was found. It lies in {path} and stands in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written, and nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: the finished files still held something that could identify someone. Places: {count}. Decide them in the review of the testimony they belong to, then make the package again. A name in the title of the publication, or of the institution, counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review {accession}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place for the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder a name without / \ : * ? &quot; &lt; &gt; |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here shows folders. The package lies at the place named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MayI</name>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I give {medium} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuChip</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameFilter</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept inside the vault. You find it above the list and with Ctrl+K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name for this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name, such as “Reviews of March”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another filter has this name. Choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Name in this language: {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>{page}, %Ln need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewEntity</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is written or said, in any script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written or called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody or something to guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is guarded in every testimony and in every package, whoever names it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPackage</name>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has finished the review of the present texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on {day}: {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent conversation in which the narrator agrees to this use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the narrator, by giving consent anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day inside these dates, or the narrator widening them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrator agreeing to {use} of {medium}, for {audience}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the narrator about “{title}” and record the approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the publication above; it may go if the narrator approved exactly that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting; and then the narrator lifting the embargo, which is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the narrator, then record that the embargo is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the narrator read this transcript, then record the approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new consent conversation with the present form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide every finding and finish the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles (vtt), where there are times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue as a table (csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue for programs (json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking names and places out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through every finished file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPackagePage</name>
    <message>
        <source>New package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves is a copy with names and places taken out. What stays, and why, stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages made so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no testimony yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package is made of testimonies: begin with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then this page shows which testimonies may go and which stay, and why; in which files they go; and how they will read. Nothing is written before the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every testimony could be read, so nobody knows what must not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: it can be made once it can be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the collection: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what the readers will read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what the readers will read: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of people who fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: by now, none of the chosen testimonies may go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTestimonyPage</name>
    <message>
        <source>New testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a title is enough. All the rest can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrator’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the vault. Leave it empty if unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves only with what identifies taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you say it: today, yesterday, 3.3.2014. Empty if it is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What repeats in a project: a template from the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the narrator’s name, or a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVaultView</name>
    <message>
        <source>Making the vault …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Add the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal or destroy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review what could identify someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who sealed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>For yourself alone. No package, print, form or copy of the record ever holds what you write here, and the search does not find it. It goes when the testimony is destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it? How are you now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a few questions into the sheet that help after a hard interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays with me from this conversation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is my body: tired, tense, restless, numb?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I notice about how the narrator was at the end? Whom do they have tonight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did anything put the narrator, somebody else or me at risk? Whom must I tell, today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would I do differently next time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom will I talk to about how I am, without names, and when?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write a number, such as 12 or 3.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Somebody withdraws by code word …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field card …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you today. Everything recorded so far is where it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to do: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo has reached its day: lift it, or set another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo reached its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent recorded: until then nothing of it can leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on a form that is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript waits for its narrator’s approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings not reviewed to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk with the backup {name}, so that a destroyed testimony is destroyed there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disks with these backups: what was destroyed is to be destroyed there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days since the last backup: the automatic one could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days since the last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>testimonies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>reviewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>packages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageDetail</name>
    <message>
        <source>Compare with earlier packages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies in this package; Enter opens one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of its manifest: whether a copy is still what was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}, for {audience}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} let things go that may identify someone: {count}. Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that left, for what and for whom. Which release was which testimony stands only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file from elsewhere …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has this testimony? Its accession number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall letters …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package was made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves the vault leaves as a package: anonymised, checked, and noted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has …?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages that held {accession}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighing a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal-report-{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: {accession} never left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no testimony with this number. Type it whole, as it stands in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People &amp; places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appearance and text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locking and blanking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discretion, name of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyboard, shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title and signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules of release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what each audience reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how exact each audience reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vocabularies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what testimonies say: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>change of {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>Withhold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withhold until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for: {audiences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other words for: {audiences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other words for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld; its day has come: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld from: {audiences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld from everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check – {rule}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>What becomes of the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day on which it may be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected words instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who may read it, or withhold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to stand in its place, or withhold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom; none ticked: everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom; none ticked: everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule for the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this passage are gone. Select those it is about now, or remove the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed here: is it still the right passage?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, seen by nobody outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages under a rule of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(its words are gone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at once; the old one opens nothing any more. Backups made before keep the passphrase they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase, or the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the present passphrase, or the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deriving the key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens the vault from now on. Make a backup soon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePlaces</name>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: no harm if recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: recognised, they may come to harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the word lists say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: it counts with a capital, or whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: always the name, in small letters too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never, not even by a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a letter at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A narrator: the name is told as their own consent says, and never for a card’s sake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused to be named, as a consent event says. No card names them; their own word can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts and numbers of papers are never told to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no testimony names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln testimonies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePlacesPage</name>
    <message>
        <source>People &amp; places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom and what the whole collection guards, under every name it is known by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of people and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePlacesView</name>
    <message>
        <source>Add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the card of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name: the words as they are written or said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>merge of %Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merged. Undo it with Ctrl+Z, or split it in the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out. Undo it with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of people and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list is taken in: %Ln entries are new or changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places come here from the testimonies, from decisions, or from a list you have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Show as a plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from part to part, Enter opens the list behind it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>Ready for a package: {ready} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies by month of the interview, and how far they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as an interview has a length, its hours stand here, and what of them is transcribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribed: {part} of {all} recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by month of the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to the public: {open} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent by audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}, {state}: {testimonies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimonies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{period}, transcribed: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}, not transcribed: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{audience}, {state}: {testimonies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed or withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embargoed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PopulationQuestion</name>
    <message>
        <source>Not among your testimonies: in the world outside. The narrator counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roster, a report, somebody who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the number is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it is from: others must be able to trust it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds here for every vault, on this laptop alone. It says nothing of what a vault holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimonies chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embargo reached its day on {day}. It holds until someone lifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in discreet mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This testimony is sealed. Open it to see by whom and why, or to unseal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 · Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the readers get, and nothing else. Letters that stand for names are drawn afresh when the package is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimony shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The testimony as it will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that tell a gender, such as “she” or “brother”: {count}. They stay as they were said; where one tells too much, withhold the passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random name (here {accession})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Text as the audience will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Filled in with what is recorded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty, to be filled in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the transcript on pages of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy stays there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy stays there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It is not encrypted: print it, and delete the file from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first whether a copy stays there. It is recorded with the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what the narrator said on paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole transcript follows the letter, with names and all. It is meant for the narrator’s eyes alone. Whoever finds it reads everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy with the narrator could endanger them: whoever finds it knows that they spoke, and with whom. Offer to keep it for them. Does one stay there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy with the person spoken of tells whoever finds it that somebody spoke about them. Offer to tell them instead. Does one stay there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on the form. Kept in the vault for next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the form’s own language. Silence until then means no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintTestimony</name>
    <message>
        <source>How it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New package …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out a working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be printed for this. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrator must have agreed to it for the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper cannot be called back, and nobody looks it through for leaks. So this is for the team alone, and every sheet says so. For everybody else, make a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a working copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>What each audience may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a name, a place, a day in a package. The usual is grey; what this collection changed is bold. A narrator&apos;s own wish in a testimony goes before it. Phone numbers and papers never stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all to the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by this collection: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category} for {audience}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset of what audiences may read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · about {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectWords</name>
    <message>
        <source>Something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the profile says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose name is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name of somebody keeps the same letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever they stand, in this testimony and in every other, in all their spellings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. The window says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>1 · For what, and for whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrators decided this for each use and each audience by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty. Some narrators approve single publications by their title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty. Kept in the ledger only, never sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutAwayPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy {accession}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal or destroy {accession}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent holds. It can stay in the vault as it is, or be put away in one of two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal {accession}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy {accession} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the accession number: {accession}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing {accession} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in a few words without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not its accession number. Type it exactly as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy {accession} for ever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words, its recordings and its consent cannot be read by anybody afterwards, you included. There is no way back, and no backup brings it back. What stays is its accession number, the bare history and the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroying {accession} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed in this testimony could not be saved. Nothing was done; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its accession number, so that nothing else is ever called by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what and when with it, without a word of what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate of what was destroyed, which you can print or save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package: none ever held it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups in other places that this vault does not know of: they still open with their passphrase. Erase them, or make new ones in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package of {day} for {recipient}, in which it is called {release}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package of {day}, in which it is called {release}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} while its disk is not connected; once it is, it is destroyed there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, without names: it is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal: put it out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is shown in any list, on any page or in the search, and nothing of it leaves, until somebody unseals it and says why. Everything is still in the vault, encrypted, and whoever opens the vault can unseal it. It can still be destroyed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it sealed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy: for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own key is destroyed, and with it every word, version, decision, consent event and file that was encrypted under it; then what is left of them is removed, from the search as well. It is destroyed in the backups too, as soon as they can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it destroyed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the accession number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written for every audience, also where the profile would keep the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it may stay: the next reader of the history will ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what shall stand there, or mask it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietDoor</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. {keys} shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecallLetters</name>
    <message>
        <source>Recipients; ticked ones get a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to the recipient chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the letters go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters saved: {count}. They are not encrypted: print them, and delete the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters sent to the printer: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody received it: no package ever held this testimony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipient noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{release}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they have is still allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the letters. Kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the letter’s own language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter names what its recipient has. It never tells who spoke, nor which testimony it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecognisersCard</name>
    <message>
        <source>Recognisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of your own, on this disk, can propose what else could identify someone. It cannot open a connection. What was decided about its proposals holds, even where the model is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another recogniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the program’s own rules look alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: ask it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, with the model at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recogniser {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks through every text from now on. Open a testimony to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the recogniser {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Narrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>New recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the paper was lost or somebody else has seen it. The present key opens nothing any more then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on my paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only now. Write it down and keep it in another place than this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key on your paper opens this vault no more. Have a pen ready: the new one is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery key holds. Destroy the old paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The recovery key in nine groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key in fifteen words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a stick …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the vault like the passphrase does, in groups or in words. Keep it in a safe place, away from the laptop, and without the name of the collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo of it opens the vault too: take none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Take the file away from this laptop: whoever finds it opens the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message>
        <source>Before anything leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person must finish each review, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two must be different people, and read the same text with the same decisions: who changes either asks the other to look again. Both stand in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second reader asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second reader no longer asked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Bring a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup becomes a new vault; nothing is ever written over. It opens with the passphrase it had when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the restored vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new vault lies in {path}. Open it to look; this one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this one and open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewHits</name>
    <message>
        <source>Show what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the ledger with the list and your name. Write no name here that must stay secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is made and holds nothing that certainly identifies someone. A person must look at what may: {count}. Nothing leaves before {who} has decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say why it may go, in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>No earlier package that one reader may hold as well had any of these testimonies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside earlier packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What whole groups give away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal: who could be recognised in a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper stays with the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says which testimony is which and what each release let be read. Beside the package it would undo what the package hides: never pass it on, not even to those who have the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody, by the catalogue alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could recognise somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a comrade it stands out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each testimony, whoever stands out most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these testimonies nothing is kept of what the package told: {names}. They were destroyed since, or the package is older than this list. Whoever has the package has them still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{release}, {beside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonymous is not anonymous. This counts among your own testimonies; outside there are other people and other sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever was there may know a testimony by one event or one turn of phrase, whatever is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is public cannot be recalled. A court can order disclosure. Altered voices can be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger with a search engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service with its rosters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comrade who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an organisation in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a unit in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rank in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an age in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin, gender or belief in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enough people outside are known to fit, {least} or more: {safe} of {count}. All others count as unsafe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who fit: nobody knows, so unsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who fit: {count}, fewer than {least}: unsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who fit: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people {deeds}: {traits}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people {deeds}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people are there: {traits}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people could have told this at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the rank “{rank}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {begin} and {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by occupation {occupation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {year}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who fit: {count} ({source}). Entered by {by} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What helps most: make {field} coarser or leave it out; %Ln would still stand out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No single change helps: each is set apart by several things at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands out to this reader here. Outside there are more people, and other sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranks in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ages in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin, gender and belief in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} look alike, and all of them say {what}: whoever knows that somebody is among them knows that too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier packages that one reader may hold as well: {packages}. By the catalogues of all together, {alone} of {count} stand out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases of which nothing is kept here: {count}; they are out there all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the package of {day}, for {audience}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that package told of it is not kept here any more; whoever has it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing we know of shows that both are one; somebody who knows the person may see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both tell the same: nothing more is learned from them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who holds both learns: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name in the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shared} of %Ln longer sentences that are equal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words it is cited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an equal row in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds both can see that they are one, by {links}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Who could be recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who must fit at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release is called unsafe while fewer people in the world outside fit all that it says of its narrator, or nobody has entered how many do. You enter it beside each new package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of how many people must fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskPanel</name>
    <message>
        <source>Anybody, by the catalogue alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with earlier packages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies, whoever stands out most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies: {count}. So many would stand out to a reader who knows what each of these knows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alone} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands out by {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not stand out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counts among your own testimonies. Outside there are other sources, and whoever was there may recognise a testimony by what it tells, whatever is taken out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could recognise somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskPaper</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the internal report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INTERNAL · stays with the team · never pass it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It lies outside the vault, and anybody can read it there: print it, then delete the file. It must never lie beside a package.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>Search every name and spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that those chosen are one and the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, places and numbers that are guarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New package with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a keyword to these …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy accession numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedChip</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name for a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealedView</name>
    <message>
        <source>Unseal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unseal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accession} · This testimony is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed by {who} on {when}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in a few words without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it unsealed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, without names: it is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionIndex</name>
    <message>
        <source>Sections of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a section of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentBar</name>
    <message>
        <source>Who speaks in this segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the segment here (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the next segment to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected words from some audiences, or from all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the selected words …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another rule …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time as minutes and seconds, such as 12:05, or 1:12:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment ends before it begins: correct one of the times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentEditor</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source></source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cues have a time but no text; left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places in the files ({files}) could identify someone. Do not pass it on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be read, so nothing was taken in. Correct them, or use --leave-out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>({end} s) lies before its start ({start} s); correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({second}) lies before “{key}” ({first}); correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup cannot lie inside its own vault. Choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the vault that it was not told of can still be opened with the passphrase of that time, and still holds the testimony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in the program stopped this work. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of the program made this vault&apos;s key slots. Install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of the program made this vault. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a testimony is damaged or was exchanged. Run a check, and restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key has {groups} groups of {signs} signs; here are {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key has {words} words; here are {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stretch to be silenced must not end before it begins. Correct its times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A testimony&apos;s key is damaged. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the sample collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment of testimony {accession} is damaged or missing. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment of this vault is damaged. Run a check, and restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment&apos;s file is missing from the vault. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted export left the hidden folder “{path}”, which cannot be removed: {why}. It was not checked for names: remove it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a recovery key this has a slip: each word is one it can have, but they do not fit together. Compare every word, and their order, with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a recovery key this has a slip: the last group does not fit the eight before it. Compare each sign with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups cannot lie inside their own vault. Choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose some of those that are now taken for one, and leave at least one other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two or more that are one and the same, then merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing code words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting what nobody can read any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deriving the key needs {mebibytes} MiB of free memory. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroying in a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many people fit: at least the narrator does, so 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything it said was encrypted under a key of its own. That key was destroyed, and with it the record, every version of its text, what was decided about it, the consent events and the files; then what was left of them was removed from the vault and from its search index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC cannot hold this recording&apos;s sample rate or channels. Convert it to at most 8 channels and 48 kHz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name: the words as they are written or said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the field a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} has a sign that no recovery key has. Compare it with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} of the recovery key has not {signs} signs. Compare it with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its accession number; who did what and when with it, without a word of what it says; which package held it; and this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a code word needs 64 MiB of free memory. Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} holds a hidden sign ({sign}). Delete it and type the line anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: a field is written as “{{{{narrator}}}}”, with two braces on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: a form has one title. Make this a heading, with “## ”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: no field may stand in a title, a heading or beneath a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: nothing follows the mark “{mark}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the head has four lines, {known}, each once, as “id: …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{name}”. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: “{{{{{name}}}}}” is a list: let it stand alone, as a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through every finished file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name --audience and --level together, and FILE or --remove, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file, or a testimony with --vault VAULT ACCESSION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the new folder for the backup, or use --rotate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the testimony, or give the narrator&apos;s code word with --code-word-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the whole path of the folder for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither as a passphrase nor as a recovery key does this open the vault. Check the keyboard layout and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding of the present transcript is “{group}”. Run “detect” again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number, address or number of papers is ever told: it serves no reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recogniser “{name}” is installed here. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker is named in “{name}”: set who speaks, segment by segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the backup could be read. Check its disk, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not deleted, though nobody can read it any more: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due in “{backup}”. Name the backup exactly as the program does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may leave, so no package was written. The reasons are above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was destroyed. To destroy this testimony for ever, add: --confirm {accession}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased. To erase this vault for ever, add: --confirm “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: no package ever held it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} everything done after event {event} was found gone. Compare the vault with an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the form “{review}” may bring the transcript along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of one kind can be one and the same. A person and a place, for example, cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the database were changed from outside. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and code word cannot both come from standard input. Put one of them into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punycode decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTF text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the table “{table}” belong to rows of “{parent}” that are missing. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say both --recogniser NAME and --model PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either --accept-all or --decisions FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of each audience: nothing but the kind, a letter at most, or the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is: a person, a place, an organisation …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what kind of evidence the file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the number is from: a roster, a report, somebody who was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether it keeps them: --on or --off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who decides: the history names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who does this: the name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the name may be told. Whoever looks at it later must be able to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in a few words without names: the reason is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “list”, or “import” and the file with the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or type the words: letters or digits that could identify someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several narrators chose this code word: {numbers}. Say which testimony is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about consent was recorded since. Record now what the narrator wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms whose broader term is not in the file stand at the top: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms without a preferred label are left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies name this. Change it in their records, or take the decision back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimony {accession} cannot be read whole. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimony {accession} is not as the history tells; an old state may have been put back. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accession number “{accession}” is taken. Give this testimony another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{backup}” is not there. Connect its disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of “{name}” could not be done on the damaged database. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen file cannot be read. Nothing was recorded; choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen file is no longer there. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The code word is longer than %Ln characters. Choose one that can be said.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code word needs at least %Ln letters or digits. Choose a longer one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The collection setting “{setting}” cannot hold this value. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not read or write “{path}” ({why}). Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not read or write “{vault}”: its disk is full, takes no file as large as this, or is broken. Free some space, check the disk and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy does not verify, so nothing was kept of it. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in “{path}” is not encrypted. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s structure is damaged. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of “{path}” is full. Free some space and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of “{vault}” is full. Free some space and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document also holds {found}: they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “keyslots.json” asks for a derivation this program refuses as too weak or too costly. Somebody may have changed it: restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “keyslots.json” of this vault is damaged. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “vault.db” in “{path}” was cut off. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “vault.db” is missing in “{path}”. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The finished package held %Ln places that could identify someone, so nothing was written. Decide these places in the review, then export again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The finished package holds %Ln places that may identify someone, so it was not handed out. Decide them in the review, or export again and say why they may go (--accept-review-hits REASON).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for backups “{folder}” is not there. Connect its disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form must begin with its title: a line such as “# Participation agreement”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form&apos;s id is small letters, digits and hyphens, such as “recording-agreement”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form&apos;s language is a code such as “en”, “he” or “ar”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form&apos;s stage is one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form&apos;s version is numbers and points, such as “2.1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter of “{name}” was left out: add title, date and people by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the form lacks: {missing}. Add a line such as “{first}: …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was changed or cut after event {event}: what was done after it is gone, or an old state was put back. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was changed or cut at event {event}. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed sqlcipher3 is too old to be safe. Install version 0.6.4 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key slots are not those this vault wrote last; an old passphrase may open it. Change the passphrase to write them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has no such package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of packages is not as the history tells; an old state may have been put back. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters could not be written ({why}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrator&apos;s consent still holds. Record the withdrawal first; then the testimony can be sealed or destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package could not be moved to “{path}”: {why}. Nothing was left there; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package could not be written to “{path}”: {why}. Nothing was left there; free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package&apos;s files could not be finished ({why}). Choose a folder on another disk, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose a few words that only you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is longer than %Ln characters. Choose a shorter one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The recogniser “{name}” is not in use. See “oralhistory recognisers VAULT”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser “{name}” {broken} Its suggestions are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds half a character (a lone surrogate), which is no text. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record must be an object with named fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register does not know this any more: what named it was changed or taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is not finished: decide the rest, or use --accept-all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved ({why}). They hold until you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The testimony with the id {id} is in the history, but gone. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed since it was searched. Look through its findings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the form “{id}”, version {version}, in “{language}” is not in this vault. It was shown elsewhere, or on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the form “{id}”, version {version}, is not the one that was kept. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed around passages under a rule of their own. Look at them in the transcript; nothing leaves until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of the consent forms are not as the history tells. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time codes of “{name}” run backwards somewhere: it may join several recordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be brought up to this version of the program, so it is as it was; a copy of its database lies in “{aside}”. Open it with the version you used before, and report this fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is being written to all the time. Wait until that is done, and make the backup then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is no longer at “{path}”: its disk was removed, or the folder was moved or deleted. Put it back in its place; what you typed is kept here until it can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is not sound. Keep it as it is, and restore the latest backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open in another window or program, so where its backups go cannot be read. Name the folder too: backup VAULT FOLDER --rotate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault itself may be damaged: run a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault knew of no backup that held it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was closed in the meantime. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault “{path}” is damaged. Run a check, and restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault “{path}” is open in another window or program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault “{path}” is open in this program. Close it first, then erase it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s database holds something this program did not write. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s database holds something unexpected. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s file “keyslots.json” is missing. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s file “vault.db” is missing. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s file “{name}” is missing. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} “{name}” is missing from the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} “{name}” of the database was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} “{name}” of the database was not made by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} file “{file}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} file “{file}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} file “{file}” is not UTF-8 text. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are letters in “{folder}” already. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a field “{label}” already. Give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a version {version} of the form “{id}” in “{language}” already, and a version is never changed. Give this text another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no attachment with the id “{id}” in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no collection setting “{name}”. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{name}” at that place: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form “{id}” in “{language}”. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form “{id}”. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{name}”; choose from {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ladder of “{category}”. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no level “{level}” for {category}. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model at “{model}”. Name the folder or file it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no testimony with the id “{id}” in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no testimony with the id “{testimony}” in this vault, or it was destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no testimony “{accession}” in this vault. Look at the list for its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault at “{path}”, so nothing was erased. Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault at “{path}”. Check the folder, or make a vault there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault at “{path}”. Check the path, or make one with “oralhistory init”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at the path given. Name a file, a folder or a zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room in “{folder}” for another backup. Free some space, keep fewer backups, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns of “{name}” are not read: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These key slots could not be destroyed, and still open: {opens_still}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These packages held it, anonymised. Whoever has one can still read it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are protected already. Decide about them under “Anonymise”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged, so nothing was restored. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code word does not belong here, so nothing was withdrawn. Ask for it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not open the vault. {slip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This earlier version is no longer kept. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This form is longer than %Ln characters. Shorten it: nobody would read it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is no recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording is in a format that cannot be read here, or is damaged. Convert it to WAV or FLAC first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This testimony is not sealed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This testimony is sealed. Unseal it first, and say why; that is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This testimony may not leave: {reasons}. Record what is missing, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This testimony was changed elsewhere in the meantime. Both versions are kept: look at the history and take over what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This testimony was destroyed before. Its certificate is kept with the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This testimony was destroyed. What is left of it is its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This testimony was put away, and its private note with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This testimony was sealed or destroyed already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two terms have the same label, and the first is meant by it: {labels}. So many labels: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a keyword first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-7 decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key “{where}”: remove it or correct its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of this form came with the program, and a version is never changed. Give this text another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebVTT needs a beginning and an end for every segment of a transcript. Give the missing times, or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this was written, it had still to be destroyed in these backups, by the same key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld passage {number} does not fit the present transcript. Mark it again, then export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number} is none that a recovery key can have. Compare its spelling with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to write or read “{path}”. Change its permissions or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to write to “{vault}”, or its medium can only be read. Change the permissions, or copy the vault to a writable disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code or reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a commander&apos;s office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of the Hebrew calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of the Islamic calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a form of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a given name after a name and “and”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a given name that is a word as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key of “{where}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a large number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to another place, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a military unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name after a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name after “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name behind “of”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name by its capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of several words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name on a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a named event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a nationality, people or faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that names something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a numbered road or post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a particular role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place after a preposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place after a verb of going or living</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rank before a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rare word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rare word where a name may stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rare word, said as names are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a registration or account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role in a named unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role in a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role that only one person had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role that somebody had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a season or holiday with its year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shortened year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a site on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sum of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sum or a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word that is a name and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year of the Hebrew calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about someone&apos;s health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a title or an introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an abbreviation in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an age by decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an initial of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with named fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operation&apos;s cover name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an organisation&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another form of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered for another number of texts than it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for a network and was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before “son of” or “daughter of”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be unpacked: it is damaged or locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capitalised within a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere a name with a capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere taken for a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escapes decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgotten part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has damaged document properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no model at “{model}”. Put it there, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too many parts to be looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many there were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a list of names, after a prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced as a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a damaged PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a damaged archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link out of the record&apos;s folder: put the file itself beside the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a {kind} file, which cannot be looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an absolute path: write it relative to the record&apos;s own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty: name those who may read it, or use the rule “withhold”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing: say from which day on it may be opened, or use the rule “withhold”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing: say what stands in its place, or use the rule “withhold”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not installed here. Install it, or take it off the collection&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the JSON file that its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the table that its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the {kind} file that its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not well-formed XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is packed too deep to be looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large to be looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>is {segment}; the transcript has %Ln segments, from 0.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is {start} to {end}; that text has %Ln code points, and start must lie before end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>is “{id}” again; give every person an id of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is “{id}”; no person has that id: add the person or correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key, {number} in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves the record&apos;s folder: put the file beside the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, attribute of element {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, element {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be “{name}” or an everyday word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a file that is not there: put it beside the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no ordinary file: put the file itself beside the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object {number} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}, mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent-decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pointed outside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably an age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted-printable decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as one word it is “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>researcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples or pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds like “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds like “{name}”, in another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spells “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream of object {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>string in binary content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text between the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the category is none of these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the initials of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last digits of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the risk is none of these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the term stands above already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time at which it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tracked deletions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key “{key}”. Did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key “{key}”. Remove it or correct its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value, {number} in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accession} was changed after the package was made, so it was not handed out. Make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} has finished this review already. Another person must read it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} has finished this review already. Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{difference} Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} ({bytes} bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}, text between the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{segments} segments, {words} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}, {audience}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} does not fit: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} has no place in an event “{event}”: remove it, or record another kind of event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be a day such as 2026-02-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be at least {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be at most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be one of: {allowed}. Did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be “{expected}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} must be a value or a list of values; an embargo says “until”, “event” or “indefinite”: true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} must be {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} must name a “group”, or a “text” and its “category”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} needs at least one person in the role “narrator”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{backup}” is an open vault, no backup. Close it, or use the backup command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{dest}” already exists. Nothing is written over; choose a new folder name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{dest}” is there, but it is no vault. Choose another name for the restored one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is copied to other computers by a sync service, which damages an open vault and takes it out of your hands. Choose a folder that stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not empty. Name a new folder for the demonstration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is missing; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}): check its permissions and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Nothing was added; try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written ({why}). Make room on the disk or choose a folder you may write to, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” declares entities (DOCTYPE), which may not be safe to read. Save the vocabulary without them, or as Turtle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %Ln cues, but only {captions} can be read: check its times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” holds a number of thousands of digits: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more terms than a vocabulary can have: {count}, where {most} are the most. Take the part you work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no term that could be taken in. Choose the file with the vocabulary itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder: name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or no Word document: open it in Word, save it again as .docx, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or no text: open it in an editor and save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB: this is no transcript or record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is nested more than %Ln levels deep: make it flatter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is no WebVTT that can be read ({fault}); correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no consent event: it must be a JSON object, “{{ … }}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no file that can be added. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no list of decisions: it must be a JSON list, “[ … ]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file: copy it to a folder and name the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no testimony record: it must be a JSON object, “{{ … }}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no testimony record: “format” must be “{format}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no text file: save the transcript as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no text that can be read: save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no usable path: check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no vocabulary in SKOS that can be read. Save it as Turtle (.ttl), RDF/XML (.rdf) or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8; it was read as {page} ({script}). Check that its letters are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be read as a vocabulary: use {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be read: use {known}, or a record in {record}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by a password or in the old .doc form: open it in Word and save it as .docx without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” names its columns and nothing else: there is no row to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB, as no transcript does: save only its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of this program: update the program to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” with an ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line 1: a WebVTT file begins with the word WEBVTT; add that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line 1: from here to the end no words could be a transcript; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line 1: no words from here to the end; choose a file with a transcript in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line 1: the file is empty; choose the one that holds the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line 1: the first row must name the columns. Missing among them: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line 1: there is nothing in it. Write the columns first: value, then the levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}, column {column}: this is no JSON ({why}); correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{name}”, line {line}: a cell of more than %Ln letters. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}”, line {line}: a ladder has one to %Ln levels; name a column for each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”, line {line}: a number stands before a cue&apos;s times, not text; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: a quotation mark is not closed. Correct it, and read the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: more cells than columns. Put quotation marks around commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: no column is called “value”. The first line names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: no value. Say what these words stand for, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: the cue ends before it starts; correct its times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: these are no times like 00:00:07,000 --&gt; 00:00:11,890; correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: these are no times like 00:00:07.000 --&gt; 00:00:11.890; correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this is no row of a table. Save the list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this is not UTF-8; save the file in the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this line looks empty but holds spaces; delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this text has no times above it; add them, or put NOTE before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this text has no times like 00:00:07,000 --&gt; 00:00:11,890 above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: two columns are called “{cell}”. Give each level its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {line}: “{value}” stands in line {earlier} already. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: a key of “{where}” is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: the key “{shown}” is given twice in one object; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: {constant} is no number in JSON; correct it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: {where} holds {code}, which is no character; delete it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: “version” must be {version}, a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: “{where}” is no JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: “{where}” is no finite number; correct it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” already exists. Choose a new folder name for the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” exists already. Name a new folder for the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not there (any more). Check that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” lies on a medium that can only be read. Copy the vault to a writable disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}”: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}”: “{where}” {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{speaker}” speaks only once: check that this is a speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{taken}” is the name of a level of the program. Give the column another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” ends before it begins: write the earlier date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date in EDTF: write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date yet. Write it as you say it: {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day of the calendar: write it as year-month-day, such as 2026-02-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{where}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{where}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{where}” is “{value}”; it must be one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{where}” must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{where}” must be an object with named fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{where}” must be {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Collection settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds for every testimony of this collection. Everything is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the keys …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it beside the list, or choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next field or button, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This key is needed to write and to move about. Hold Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how text is copied and pasted everywhere. Take another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter alone would be typed into fields. Hold Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shredder</name>
    <message>
        <source>What was destroyed is being destroyed in the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroying in a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShreddingCard</name>
    <message>
        <source>Destroyed here, but not yet in every backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk with the backup, then try again: what was destroyed in this vault is destroyed there too. Until then the passphrase that opened it then still opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroying in the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this backup no longer exist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If “{name}” was deleted or its disk destroyed, nothing is left to do in it. If it is only not connected, what was destroyed here can still be read there, and nobody will be reminded of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer exists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerMenu</name>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>embargoed until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embargoed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, so closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Not saved yet, still trying. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing … saved in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Strong: guessing it would take a thief {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too weak: guessing it would take a thief {time}. Five or six unconnected words, in any language, are strong and can be remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centuries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%Ln suggestions, Down to choose</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag}: take away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Why the name may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be told: {audience}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: whoever looks at it later must be able to follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewers and interpreters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary, as headings to write under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What audiences may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What repeats from one testimony of a project to the next. Make one of a testimony: open it, and choose “Use as a template” beneath its interview. It never holds narrator, transcript or consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new testimony begins from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: a new testimony begins empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the template {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what new testimonies begin from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>{words} is no term of {vocabulary}. Choose one from its list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestimonyPage</name>
    <message>
        <source>Parts of the testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a working copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect words …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected from now on, here and in every other testimony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tab}: something here needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No testimony is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list of testimonies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the testimonies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestimonyTabs</name>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Consent events, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptTab</name>
    <message>
        <source>Import a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule for the selected passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withholding of a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first, then give them a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule of a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marking of a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifting of a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replacing of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln places.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Transcripts ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the transcript …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the transcript?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript from the file takes the place of the one that is here. Passages under a rule of their own are to be checked in it; undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import one from a file (text, Word, subtitles), or write it here while you listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatmentBox</name>
    <message>
        <source>Usual: {treatment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{treatment} (usual)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseAsTemplate</name>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as the project’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New testimonies begin from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is ticked is copied. Narrator, transcript, consent and files never are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What new testimonies begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what it shall hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as the template {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VocabulariesCard</name>
    <message>
        <source>Vocabularies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of terms, from a thesaurus (SKOS) or a table (CSV), with labels in several languages. Keywords, content warnings and custom fields can keep to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a vocabulary …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warnings come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: any words can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Other words, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: other words, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabularies in SKOS or CSV ({suffixes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vocabulary in SKOS or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the vocabulary …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of the vocabulary {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words than those of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the vocabulary {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where keywords and warnings come from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VocabularyField</name>
    <message>
        <source>Choose a vocabulary …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a vocabulary first: its card stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until one is chosen, any words can be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo has reached its day: lift it, or set another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo reaches its day, the first on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo reaches its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrator’s time to look at the transcript is over: without approval it stays closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrator’s time to look at the transcript ends, the first on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrator’s review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on a form that is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for a time ends today: ask again, or let it close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for a time ends, the first on {day}: ask again, or let it close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to be in touch by now: use the safe way that was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to be in touch, the first by {day}: use the safe way that was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to be in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else spoke for the narrator, and may no longer: ask the narrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else may speak for the narrator no longer, the first from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else spoke for the narrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to be kept until now: destroy it, or agree on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is to be kept no longer than agreed, the first until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrator has died: do what was agreed for then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrator has died</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>The collection knows it by itself: entered by hand, or from a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the other testimonies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereRow</name>
    <message>
        <source>Another one in {testimony}: split it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{testimony}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActs</name>
    <message>
        <source>Text at {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as this laptop is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look, language and keys of this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of when it locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes without a key or a move of the mouse. Holds for this collection on every laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawByWord</name>
    <message>
        <source>Comparing code words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code word does not belong here. Ask for it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code word is right. Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several narrators chose this code word. Ask which testimony is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw {testimony} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only letters and digits count: not capitals, spaces or vowel points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession number, if they know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick; without it all are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody withdraws by code word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is needed. Do not ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithholdMenu</name>
    <message>
        <source>From everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {audience}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another rule …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer withhold it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_About</name>
    <message>
        <source>collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted folder for one collection. What you answer here is encrypted with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution, language, place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language most testimonies are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one word that anybody with the laptop can read: choose one that tells nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in a folder that is copied to a cloud: such copies are broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the collection a title; it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder of this name already. Choose another name or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Contents</name>
    <message>
        <source>Testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the package</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every day: you type it whenever you open the vault. It is all that stands between a thief and the testimonies, and nobody can reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Reason</name>
    <message>
        <source>What would change it: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Recovery</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the day the passphrase is forgotten: it opens the vault, too. It is shown only now. Print it, or write it down in groups or in words, and keep it in another place than this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your paper, type these parts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group}, or word {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither group {group} nor word {word}. Look at your paper again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
