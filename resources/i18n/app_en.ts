<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddKeyword</name>
    <message numerus="yes">
        <source>%Ln testimonies are given it. Those that are sealed are left alone.</source>
        <translation>
            <numerusform>One testimony is given it. Those that are sealed are left alone.</numerusform>
            <numerusform>%Ln testimonies are given it. Those that are sealed are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimonies have the keyword {keyword} now.</source>
        <translation>
            <numerusform>One testimony has the keyword {keyword} now.</numerusform>
            <numerusform>%Ln testimonies have the keyword {keyword} now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Anonymise</name>
    <message numerus="yes">
        <source>%Ln quantities</source>
        <translation>
            <numerusform>%Ln quantity</numerusform>
            <numerusform>%Ln quantities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans of time</source>
        <translation>
            <numerusform>%Ln span of time</numerusform>
            <numerusform>%Ln spans of time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months and hours</source>
        <translation>
            <numerusform>%Ln month or hour</numerusform>
            <numerusform>%Ln months and hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peoples and faiths</source>
        <translation>
            <numerusform>%Ln people or faith</numerusform>
            <numerusform>%Ln peoples and faiths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln common occupations</source>
        <translation>
            <numerusform>%Ln common occupation</numerusform>
            <numerusform>%Ln common occupations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln common roles</source>
        <translation>
            <numerusform>%Ln common role</numerusform>
            <numerusform>%Ln common roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranks of soldiers</source>
        <translation>
            <numerusform>%Ln rank of soldiers</numerusform>
            <numerusform>%Ln ranks of soldiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranks of sergeants</source>
        <translation>
            <numerusform>%Ln rank of sergeants</numerusform>
            <numerusform>%Ln ranks of sergeants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranks of officers</source>
        <translation>
            <numerusform>%Ln rank of officers</numerusform>
            <numerusform>%Ln ranks of officers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named in %Ln other testimonies, too.</source>
        <translation>
            <numerusform>Named in one other testimony, too.</numerusform>
            <numerusform>Named in %Ln other testimonies, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What may be meant ({text} …), %Ln times</source>
        <translation>
            <numerusform>What may be meant ({text} …), once</numerusform>
            <numerusform>What may be meant ({text} …), %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} alone, %Ln times</source>
        <translation>
            <numerusform>{text} alone, once</numerusform>
            <numerusform>{text} alone, %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnonymiseTab</name>
    <message numerus="yes">
        <source>acceptance of %Ln findings</source>
        <translation>
            <numerusform>acceptance of %Ln finding</numerusform>
            <numerusform>acceptance of %Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message numerus="yes">
        <source>and %Ln older ones</source>
        <translation>
            <numerusform>and %Ln older one</numerusform>
            <numerusform>and %Ln older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>That is %Ln days ago.</source>
        <translation>
            <numerusform>That is %Ln day ago.</numerusform>
            <numerusform>That is %Ln days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckFile</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message numerus="yes">
        <source>Show more (%Ln left)</source>
        <translation>
            <numerusform>Show more (%Ln left)</numerusform>
            <numerusform>Show more (%Ln left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanPaste</name>
    <message numerus="yes">
        <source>Pasted without %Ln invisible signs.</source>
        <translation>
            <numerusform>Pasted without one invisible sign.</numerusform>
            <numerusform>Pasted without %Ln invisible signs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>The present transcript has %Ln segments.</source>
        <translation>
            <numerusform>The present transcript has %Ln segment.</numerusform>
            <numerusform>The present transcript has %Ln segments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message numerus="yes">
        <source>All %Ln mentions</source>
        <translation>
            <numerusform>The one mention</numerusform>
            <numerusform>All %Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln mentions but {alone}, decided alone</source>
        <translation>
            <numerusform>The one mention but {alone}, decided alone</numerusform>
            <numerusform>All %Ln mentions but {alone}, decided alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityCardView</name>
    <message numerus="yes">
        <source>%Ln entries are chosen. Merge them if they are one and the same.</source>
        <translation>
            <numerusform>One entry is chosen.</numerusform>
            <numerusform>%Ln entries are chosen. Merge them if they are one and the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>{text}: {category}, {sure}, %Ln times, {state}</source>
        <translation>
            <numerusform>{text}: {category}, {sure}, once, {state}</numerusform>
            <numerusform>{text}: {category}, {sure}, %Ln times, {state}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>{who} said that %Ln entries of people and places are one.</source>
        <translation>
            <numerusform>{who} said that %Ln entry of people and places is one.</numerusform>
            <numerusform>{who} said that %Ln entries of people and places are one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} took a list of %Ln names into people and places.</source>
        <translation>
            <numerusform>{who} took a list of one name into people and places.</numerusform>
            <numerusform>{who} took a list of %Ln names into people and places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} decided %Ln findings of one kind together: {small_class}.</source>
        <translation>
            <numerusform>{who} decided %Ln finding of one kind: {small_class}.</numerusform>
            <numerusform>{who} decided %Ln findings of one kind together: {small_class}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} decided %Ln groups of findings.</source>
        <translation>
            <numerusform>{who} decided a group of findings.</numerusform>
            <numerusform>{who} decided %Ln groups of findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} made a package and let %Ln things go that may identify someone. Testimonies in it: {testimonies}.</source>
        <translation>
            <numerusform>{who} made a package and let one thing go that may identify someone. Testimonies in it: {testimonies}.</numerusform>
            <numerusform>{who} made a package and let %Ln things go that may identify someone. Testimonies in it: {testimonies}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fields} and %Ln more</source>
        <translation>
            <numerusform>{fields} and %Ln more</numerusform>
            <numerusform>{fields} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNames</name>
    <message numerus="yes">
        <source>Take in %Ln entries</source>
        <translation>
            <numerusform>Take in %Ln entry</numerusform>
            <numerusform>Take in %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportVocabulary</name>
    <message numerus="yes">
        <source>Take in %Ln terms</source>
        <translation>
            <numerusform>Take in %Ln term</numerusform>
            <numerusform>Take in %Ln terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>{shown} of %Ln testimonies</source>
        <translation>
            <numerusform>{shown} of %Ln testimony</numerusform>
            <numerusform>{shown} of %Ln testimonies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message numerus="yes">
        <source>%Ln testimonies</source>
        <translation>
            <numerusform>One testimony</numerusform>
            <numerusform>%Ln testimonies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>{page}, %Ln need you</source>
        <translation>
            <numerusform>{page}, %Ln needs you</numerusform>
            <numerusform>{page}, %Ln need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message numerus="yes">
        <source>Check %Ln passages</source>
        <translation>
            <numerusform>Check %Ln passage</numerusform>
            <numerusform>Check %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln findings</source>
        <translation>
            <numerusform>Review %Ln finding</numerusform>
            <numerusform>Review %Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>testimonies</source>
        <translation>
            <numerusform>testimony</numerusform>
            <numerusform>testimonies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reviewed</source>
        <translation>
            <numerusform>reviewed</numerusform>
            <numerusform>reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>packages</source>
        <translation>
            <numerusform>package</numerusform>
            <numerusform>packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePlaces</name>
    <message numerus="yes">
        <source>in %Ln testimonies</source>
        <translation>
            <numerusform>in one testimony</numerusform>
            <numerusform>in %Ln testimonies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePlacesView</name>
    <message numerus="yes">
        <source>merge of %Ln entries</source>
        <translation>
            <numerusform>merge of %Ln entry</numerusform>
            <numerusform>merge of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is taken in: %Ln entries are new or changed.</source>
        <translation>
            <numerusform>The list is taken in: one entry is new or changed.</numerusform>
            <numerusform>The list is taken in: %Ln entries are new or changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message numerus="yes">
        <source>%Ln testimonies</source>
        <translation>
            <numerusform>One testimony</numerusform>
            <numerusform>%Ln testimonies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%Ln testimonies chosen</source>
        <translation>
            <numerusform>%Ln testimony chosen</numerusform>
            <numerusform>%Ln testimonies chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewHits</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What helps most: make {field} coarser or leave it out; %Ln would still stand out.</source>
        <translation>
            <numerusform>What helps most: make {field} coarser or leave it out; one would still stand out.</numerusform>
            <numerusform>What helps most: make {field} coarser or leave it out; %Ln would still stand out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shared} of %Ln longer sentences that are equal</source>
        <translation>
            <numerusform>{shared} of %Ln longer sentence that is equal</numerusform>
            <numerusform>{shared} of %Ln longer sentences that are equal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message numerus="yes">
        <source>%Ln of {all} chosen</source>
        <translation>
            <numerusform>%Ln of {all} chosen</numerusform>
            <numerusform>%Ln of {all} chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>one entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%Ln suggestions, Down to choose</source>
        <translation>
            <numerusform>One suggestion, Down to choose</numerusform>
            <numerusform>%Ln suggestions, Down to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptTab</name>
    <message numerus="yes">
        <source>Replaced in %Ln places.</source>
        <translation>
            <numerusform>Replaced in one place.</numerusform>
            <numerusform>Replaced in %Ln places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VocabulariesCard</name>
    <message numerus="yes">
        <source>%Ln terms</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
</context>
</TS>
