<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The collection</source>
        <translation>האוסף</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Stays in the vault: packages do not carry it.</source>
        <translation>נשארת בכספת: החבילות אינן נושאות אותה.</translation>
    </message>
    <message>
        <source>Institution or group</source>
        <translation>מוסד או קבוצה</translation>
    </message>
    <message>
        <source>Stands in every package as the one who made it.</source>
        <translation>מופיע בכל חבילה כמי שהכין אותה.</translation>
    </message>
    <message>
        <source>Language most testimonies are in</source>
        <translation>השפה של רוב העדויות</translation>
    </message>
    <message>
        <source>For new testimonies that do not say otherwise. Others by their code, such as “fr”.</source>
        <translation>לעדויות חדשות שלא נאמר בהן אחרת. שפות אחרות לפי הקוד שלהן, כגון “fr”.</translation>
    </message>
    <message>
        <source>Name that signs</source>
        <translation>השם שחותם</translation>
    </message>
    <message>
        <source>Stands beside what you do in the history; it never leaves the vault.</source>
        <translation>מופיע בהיסטוריה לצד מה שנעשה; אינו יוצא מן הכספת לעולם.</translation>
    </message>
    <message>
        <source>change of the collection’s title</source>
        <translation>שינוי הכותרת של האוסף</translation>
    </message>
    <message>
        <source>change of the institution</source>
        <translation>שינוי המוסד</translation>
    </message>
    <message>
        <source>change of the usual language</source>
        <translation>שינוי השפה הרגילה</translation>
    </message>
    <message>
        <source>change of the name that signs</source>
        <translation>שינוי השם שחותם</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>&amp;Everything: nothing may leave any more</source>
        <translation>ה&amp;כול: שום דבר לא יוצא עוד</translation>
    </message>
    <message>
        <source>A &amp;part of it</source>
        <translation>&amp;חלק מזה</translation>
    </message>
    <message>
        <source>&amp;Not any more</source>
        <translation>כבר &amp;לא</translation>
    </message>
    <message>
        <source>&amp;Only after asking</source>
        <translation>רק &amp;אחרי ששואלים</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>שימושים</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>חומרים</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>קהלים</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>מי מתנגד</translation>
    </message>
    <message>
        <source>Title of the publication</source>
        <translation>כותרת הפרסום</translation>
    </message>
    <message>
        <source>Condition, if there is one</source>
        <translation>תנאי, אם יש</translation>
    </message>
    <message>
        <source>Who objects: somebody of this record, or a name</source>
        <translation>מי מתנגד: אדם מן הרישום הזה, או שם</translation>
    </message>
    <message>
        <source>Where none is ticked, all are meant.</source>
        <translation>אם לא סומן דבר, הכוונה לכולם.</translation>
    </message>
</context>
<context>
    <name>ActPage</name>
    <message>
        <source>Which form</source>
        <translation>איזה טופס</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ח&amp;זרה</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>ה&amp;משך</translation>
    </message>
    <message>
        <source>Proved by the code word. No name is needed.</source>
        <translation>הוכח במילת הסוד. אין צורך בשם.</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>איך זה נאמר</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo: {step}</source>
        <translation>ביטול: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>The next step: press the chief button of the page</source>
        <translation>הצעד הבא: לחיצה על הכפתור הראשי של העמוד</translation>
    </message>
    <message>
        <source>To the next part of the testimony</source>
        <translation>לחלק הבא של העדות</translation>
    </message>
    <message>
        <source>To the part of the testimony before</source>
        <translation>לחלק הקודם של העדות</translation>
    </message>
    <message>
        <source>Protect words …</source>
        <translation>הגנה על מילים …</translation>
    </message>
    <message>
        <source>Print a working copy …</source>
        <translation>הדפסת עותק עבודה …</translation>
    </message>
    <message>
        <source>Find and replace in the transcript</source>
        <translation>חיפוש והחלפה בתמליל</translation>
    </message>
    <message>
        <source>A rule for the selected passage</source>
        <translation>כלל לפסקה המסומנת</translation>
    </message>
    <message>
        <source>Accept what is proposed</source>
        <translation>קבלת ההצעה</translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation>הכללה</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <source>Replace by words of one’s own</source>
        <translation>החלפה במילים אחרות</translation>
    </message>
    <message>
        <source>Keep, with a reason</source>
        <translation>השארה, עם נימוק</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>ביטול ההכרעה</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>הממצא הבא שלא הוכרע</translation>
    </message>
    <message>
        <source>Undecided before this</source>
        <translation>הממצא הקודם שלא הוכרע</translation>
    </message>
    <message>
        <source>This one only, or all again</source>
        <translation>רק זה, או שוב כולם</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>הוספת קבצים …</translation>
    </message>
    <message>
        <source>Somebody withdraws by code word …</source>
        <translation>חזרה מן ההסכמה במילת סוד …</translation>
    </message>
    <message>
        <source>At a door with one field only: the other ways in</source>
        <translation>בכניסה שיש בה שדה אחד בלבד: הדרכים האחרות להיכנס</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>עדות</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>תמליל</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>הסוואה</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>עדויות</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>מבט כללי</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Page {number} of the navigation</source>
        <translation>עמוד {number} בניווט</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>ביצוע מחדש: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע מחדש</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>עדות חדשה</translation>
    </message>
    <message>
        <source>Discreet mode: hide names</source>
        <translation>מצב דיסקרטי: הסתרת שמות</translation>
    </message>
    <message>
        <source>Blank the window</source>
        <translation>כיסוי החלון</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>הצגת ההיסטוריה</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>עזרה לעמוד הזה</translation>
    </message>
    <message>
        <source>Print the field card …</source>
        <translation>הדפסת כרטיס השטח …</translation>
    </message>
    <message>
        <source>The keys of this page</source>
        <translation>המקשים של העמוד הזה</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>לחלק הבא של החלון</translation>
    </message>
    <message>
        <source>To the part of the window before</source>
        <translation>לחלק הקודם של החלון</translation>
    </message>
    <message>
        <source>This laptop: look, keyboard, discretion</source>
        <translation>המחשב הזה: מראה, מקלדת, דיסקרטיות</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>טקסט גדול יותר</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>טקסט קטן יותר</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>טקסט בגודל הרגיל</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>מראה: כמו במערכת</translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation>כל הפקודות</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>מראה: בהיר</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>מראה: כהה</translation>
    </message>
    <message>
        <source>Appearance: high contrast</source>
        <translation>מראה: ניגודיות גבוהה</translation>
    </message>
</context>
<context>
    <name>AddKeyword</name>
    <message numerus="yes">
        <source>%Ln testimonies are given it. Those that are sealed are left alone.</source>
        <translation>
            <numerusform>מילת המפתח תתווסף לעדות אחת. בעדויות אטומות לא יהיה שינוי.</numerusform>
            <numerusform>מילת המפתח תתווסף ל־%Ln עדויות. בעדויות אטומות לא יהיה שינוי.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>מילת מפתח</translation>
    </message>
    <message>
        <source>Add the keyword</source>
        <translation>הוספת מילת המפתח</translation>
    </message>
    <message>
        <source>Adding the keyword</source>
        <translation>מילת המפתח מתווספת</translation>
    </message>
    <message>
        <source>A keyword for these testimonies</source>
        <translation>מילת מפתח לעדויות האלה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>adding a keyword</source>
        <translation>הוספת מילת מפתח</translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimonies have the keyword {keyword} now.</source>
        <translation>
            <numerusform>לעדות אחת יש עכשיו מילת המפתח {keyword}.</numerusform>
            <numerusform>ל־%Ln עדויות יש עכשיו מילת המפתח {keyword}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Anonymise</name>
    <message>
        <source>{category} · {sure}</source>
        <translation>{category} · {sure}</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>הטקסט השתנה</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>כל אחד לחוד</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>נבדק</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>הוכרע</translation>
    </message>
    <message>
        <source>Reviewed by {first} and by {second}. Editing the transcript opens it again.</source>
        <translation>נבדק על ידי {first} ועל ידי {second}. עריכת התמליל פותחת את הבדיקה מחדש.</translation>
    </message>
    <message>
        <source>Reviewed by {name}. Editing the transcript opens the review again.</source>
        <translation>נבדק על ידי {name}. עריכת התמליל פותחת את הבדיקה מחדש.</translation>
    </message>
    <message>
        <source>{name} has finished. A second person must read it, too: look through the decisions, change what is wrong, and finish.</source>
        <translation>הבדיקה של {name} הושלמה. נדרשת גם קריאה שנייה של אדם אחר: לעבור על ההכרעות, לשנות מה ששגוי, ולסיים.</translation>
    </message>
    <message>
        <source>{name} had finished; the texts changed since: {count}. Only what stands in them is open.</source>
        <translation>הבדיקה של {name} הושלמה; טקסטים שהשתנו מאז: {count}. רק מה שבהם פתוח.</translation>
    </message>
    <message>
        <source>Decisions were changed after {name} had finished: {count}. Finish again, so that it counts.</source>
        <translation>הכרעות שהשתנו אחרי שהושלמה הבדיקה של {name}: {count}. כדי שהבדיקה תיחשב, יש לסיים שוב.</translation>
    </message>
    <message>
        <source>{name} had finished; texts were moved or left out since. Finish again.</source>
        <translation>הבדיקה של {name} הושלמה; מאז הוזזו או הושמטו טקסטים. יש לסיים שוב.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>דרגה</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>גיל</translation>
    </message>
    <message>
        <source>Origin, belief</source>
        <translation>מוצא, אמונה</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>פרטי קשר</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>בריאות</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>משהו אחר</translation>
    </message>
    <message>
        <source>Names someone</source>
        <translation>מציין שם של אדם</translation>
    </message>
    <message>
        <source>Can single someone out</source>
        <translation>עלול לייחד אדם</translation>
    </message>
    <message>
        <source>Adds to the picture</source>
        <translation>מוסיף לתמונה</translation>
    </message>
    <message>
        <source>known</source>
        <translation>מוכר</translation>
    </message>
    <message>
        <source>The register knows it: {what}.</source>
        <translation>מוכר מ“אנשים ומקומות”: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities</source>
        <translation>
            <numerusform>כמות אחת</numerusform>
            <numerusform>%Ln כמויות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans of time</source>
        <translation>
            <numerusform>פרק זמן אחד</numerusform>
            <numerusform>%Ln פרקי זמן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months and hours</source>
        <translation>
            <numerusform>חודש או שעה</numerusform>
            <numerusform>%Ln חודשים ושעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>שנה אחת</numerusform>
            <numerusform>%Ln שנים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peoples and faiths</source>
        <translation>
            <numerusform>עם או דת</numerusform>
            <numerusform>%Ln עמים ודתות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln common occupations</source>
        <translation>
            <numerusform>עיסוק נפוץ אחד</numerusform>
            <numerusform>%Ln עיסוקים נפוצים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln common roles</source>
        <translation>
            <numerusform>תפקיד נפוץ אחד</numerusform>
            <numerusform>%Ln תפקידים נפוצים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranks of soldiers</source>
        <translation>
            <numerusform>דרגת חייל אחת</numerusform>
            <numerusform>%Ln דרגות חיילים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranks of sergeants</source>
        <translation>
            <numerusform>דרגת סמל אחת</numerusform>
            <numerusform>%Ln דרגות סמלים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranks of officers</source>
        <translation>
            <numerusform>דרגת קצין אחת</numerusform>
            <numerusform>%Ln דרגות קצינים</numerusform>
        </translation>
    </message>
    <message>
        <source>may be meant, {percent}</source>
        <translation>אולי הכוונה לזה, {percent}</translation>
    </message>
    <message>
        <source>suggested {percent}</source>
        <translation>הוצע {percent}</translation>
    </message>
    <message numerus="yes">
        <source>Named in %Ln other testimonies, too.</source>
        <translation>
            <numerusform>נזכר גם בעדות אחרת אחת.</numerusform>
            <numerusform>נזכר גם ב־%Ln עדויות אחרות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested by the recogniser {name}: {why}.</source>
        <translation>הוצע על ידי כלי הזיהוי {name}: {why}.</translation>
    </message>
    <message>
        <source>It was decided before; nothing suggests it any more.</source>
        <translation>הוכרע בעבר; שום דבר אינו מציע אותו עוד.</translation>
    </message>
    <message>
        <source>Suggested: {why}.</source>
        <translation>הוצע: {why}.</translation>
    </message>
    <message>
        <source>These initials may stand for somebody the register knows: {why}.</source>
        <translation>ראשי התיבות האלה עשויים לציין אדם מוכר: {why}.</translation>
    </message>
    <message>
        <source>Written almost like a name the register knows: {why}.</source>
        <translation>נכתב כמעט כמו שם מוכר: {why}.</translation>
    </message>
    <message>
        <source>Sounds like a name the register knows: {why}.</source>
        <translation>נשמע כמו שם מוכר: {why}.</translation>
    </message>
    <message>
        <source>May be a known name in another script: {why}.</source>
        <translation>אולי שם מוכר בכתב אחר: {why}.</translation>
    </message>
    <message>
        <source>May be a form of a known name: {why}.</source>
        <translation>אולי צורה של שם מוכר: {why}.</translation>
    </message>
    <message>
        <source>May be short for a known name: {why}.</source>
        <translation>אולי קיצור של שם מוכר: {why}.</translation>
    </message>
    <message>
        <source>May be a known name written in parts: {why}.</source>
        <translation>אולי שם מוכר שנכתב בחלקים: {why}.</translation>
    </message>
    <message>
        <source>Letters said one by one; they may spell a known name: {why}.</source>
        <translation>אותיות שנאמרו אחת אחת; אולי הן מאייתות שם מוכר: {why}.</translation>
    </message>
    <message>
        <source>May be a part of a known number: {why}.</source>
        <translation>אולי חלק ממספר מוכר: {why}.</translation>
    </message>
    <message>
        <source>A known name that is an everyday word, too: {why}.</source>
        <translation>שם מוכר שהוא גם מילה יומיומית: {why}.</translation>
    </message>
    <message>
        <source>May be something the register knows: {why}.</source>
        <translation>אולי משהו שרשום ב“אנשים ומקומות”: {why}.</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>narrator</source>
        <translation>המספר/ת</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>מי שמראיין</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>מי שמתרגם</translation>
    </message>
    <message>
        <source>present at the interview</source>
        <translation>מי שנכח בריאיון</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>מי שמוזכר</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>הוחלף</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>הושאר</translation>
    </message>
    <message>
        <source>generalised</source>
        <translation>הוכלל</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation>שם בדוי</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>הוסתר</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>הושמט</translation>
    </message>
    <message>
        <source>{name} decided to keep it.</source>
        <translation>הכרעה של {name}: להשאיר.</translation>
    </message>
    <message>
        <source>{name} decided to make it less exact.</source>
        <translation>הכרעה של {name}: לדייק פחות.</translation>
    </message>
    <message>
        <source>{name} decided to replace it.</source>
        <translation>הכרעה של {name}: להחליף.</translation>
    </message>
    <message>
        <source>{name} decided to mask it.</source>
        <translation>הכרעה של {name}: להסתיר.</translation>
    </message>
    <message>
        <source>{name} decided to leave it out.</source>
        <translation>הכרעה של {name}: להשמיט.</translation>
    </message>
    <message>
        <source>{name} accepted what the profile says.</source>
        <translation>הכרעה של {name}: כפי שאומר הפרופיל.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>נימוק: {reason}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>נשאר</translation>
    </message>
    <message>
        <source>For {audience} the words stay as they are.</source>
        <translation>עבור {audience} המילים נשארות כפי שהן.</translation>
    </message>
    <message>
        <source>For {audience} the words are left out.</source>
        <translation>עבור {audience} המילים מושמטות.</translation>
    </message>
    <message>
        <source>For {audience} it reads {words}.</source>
        <translation>עבור {audience} ייכתב {words}.</translation>
    </message>
    <message>
        <source>Consent says that nobody may read this name: it is masked for everyone.</source>
        <translation>לפי ההסכמה איש אינו רשאי לקרוא את השם הזה: הוא מוסתר מכולם.</translation>
    </message>
    <message>
        <source>A person whom the register protects cannot be kept by a decision here.</source>
        <translation>שם של אדם שמוגן ב“אנשים ומקומות” אי אפשר להשאיר בהכרעה שנעשית כאן.</translation>
    </message>
    <message>
        <source>A day that the register protects cannot be kept: it can be looked up.</source>
        <translation>יום שמוגן ב“אנשים ומקומות” אי אפשר להשאיר: לפי התאריך אפשר לברר במה מדובר.</translation>
    </message>
    <message>
        <source>A contact or a code that the register protects can never be kept.</source>
        <translation>פרטי קשר או קוד שמוגנים ב“אנשים ומקומות” אי אפשר להשאיר לעולם.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>תקציר</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>מילת מפתח</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>אזהרה</translation>
    </message>
    <message numerus="yes">
        <source>What may be meant ({text} …), %Ln times</source>
        <translation>
            <numerusform>מה שאולי הכוונה אליו ({text} …), פעם אחת</numerusform>
            <numerusform>מה שאולי הכוונה אליו ({text} …), %Ln פעמים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} alone, %Ln times</source>
        <translation>
            <numerusform>{text} בלבד, פעם אחת</numerusform>
            <numerusform>{text} בלבד, %Ln פעמים</numerusform>
        </translation>
    </message>
    <message>
        <source>segment {number}</source>
        <translation>קטע {number}</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>מילות מפתח</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>אזהרות</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>תמליל</translation>
    </message>
    <message>
        <source>{category} (hidden)</source>
        <translation>{category} (מוסתר)</translation>
    </message>
</context>
<context>
    <name>AnonymiseTab</name>
    <message>
        <source>As read by</source>
        <translation>בקריאה של</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>זה לצד זה</translation>
    </message>
    <message>
        <source>Protect words …</source>
        <translation>הגנה על מילים …</translation>
    </message>
    <message>
        <source>Looking through the text …</source>
        <translation>הטקסט נבדק …</translation>
    </message>
    <message>
        <source>Reading anew …</source>
        <translation>הטקסט נקרא מחדש …</translation>
    </message>
    <message>
        <source>“{words}” is protected itself and would not be written. Choose other words.</source>
        <translation>“{words}” מוגן בעצמו ולא היה נכתב. יש לבחור מילים אחרות.</translation>
    </message>
    <message>
        <source>decision on {what}</source>
        <translation>הכרעה: {what}</translation>
    </message>
    <message numerus="yes">
        <source>acceptance of %Ln findings</source>
        <translation>
            <numerusform>קבלה של ממצא אחד</numerusform>
            <numerusform>קבלה של %Ln ממצאים</numerusform>
        </translation>
    </message>
    <message>
        <source>decision on one mention of “{text}”</source>
        <translation>הכרעה על אזכור אחד של “{text}”</translation>
    </message>
    <message>
        <source>decision on “{text}”</source>
        <translation>הכרעה על “{text}”</translation>
    </message>
    <message>
        <source>Something new was found meanwhile. Decide it, then finish.</source>
        <translation>בינתיים נמצא משהו חדש. יש להכריע בו ואז לסיים.</translation>
    </message>
    <message>
        <source>Reviewed. Passages are still to be checked in the transcript; nothing leaves until then.</source>
        <translation>נבדק. יש עוד פסקאות לבדיקה בתמליל; עד אז שום דבר לא יוצא.</translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation>אין עדיין תמליל</translation>
    </message>
    <message>
        <source>Write it or bring it in; then everything in it that could identify someone is shown here.</source>
        <translation>אפשר לכתוב אותו או לייבא אותו; אז יוצג כאן כל מה שבו שעלול לזהות מישהו.</translation>
    </message>
    <message>
        <source>Go to the transcript</source>
        <translation>אל התמליל</translation>
    </message>
    <message>
        <source>Review title and summary alone</source>
        <translation>בדיקת הכותרת והתקציר בלבד</translation>
    </message>
</context>
<context>
    <name>AudienceBox</name>
    <message>
        <source>{category}, for {audience}</source>
        <translation>{category}, עבור {audience}</translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Make one by itself, at most once a day, when something has changed</source>
        <translation>גיבוי אוטומטי, פעם ביום לכל היותר, כשמשהו השתנה</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>בחירת תיקייה …</translation>
    </message>
    <message>
        <source>Beside the vault</source>
        <translation>ליד הכספת</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>גיבויים אוטומטיים</translation>
    </message>
    <message>
        <source>How many are kept: the latest ones, the last of each day, and the last of each week.</source>
        <translation>כמה נשמרים: האחרונים, האחרון של כל יום והאחרון של כל שבוע.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>אחרונים</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ימים</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>שבועות</translation>
    </message>
    <message>
        <source>In the folder {path}</source>
        <translation>בתיקייה {path}</translation>
    </message>
    <message>
        <source>Beside the vault, in its own folder</source>
        <translation>ליד הכספת, בתיקייה משלהם</translation>
    </message>
    <message>
        <source>Is this folder on another disk? Only then does it help when the laptop is lost.</source>
        <translation>האם התיקייה הזאת בדיסק אחר? רק אז היא עוזרת אם המחשב אובד.</translation>
    </message>
    <message>
        <source>That helps when the database is damaged. It does not help when the laptop is lost or taken: for that, choose a folder on another disk.</source>
        <translation>זה עוזר כשמסד הנתונים נפגע. זה לא עוזר כשהמחשב אובד או נלקח: לשם כך יש לבחור תיקייה בדיסק אחר.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Switched off: from now on only those by hand are made.</source>
        <translation>כבוי: מעכשיו נעשים רק גיבויים ידניים.</translation>
    </message>
    <message>
        <source>The last one holds everything. The next is made after a change, from {when} on.</source>
        <translation>בגיבוי האחרון יש הכול. הבא ייעשה אחרי שינוי, החל מ־{when}.</translation>
    </message>
    <message>
        <source>The next is made in a quiet moment of this sitting.</source>
        <translation>הבא ייעשה ברגע שקט, עוד לפני הנעילה.</translation>
    </message>
    <message>
        <source>The next is due on {when}.</source>
        <translation>הגיבוי הבא: {when}.</translation>
    </message>
    <message>
        <source>Those that are there now</source>
        <translation>מה שיש עכשיו</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln older ones</source>
        <translation>
            <numerusform>ועוד אחד ישן יותר</numerusform>
            <numerusform>ועוד %Ln ישנים יותר</numerusform>
        </translation>
    </message>
    <message>
        <source>change of which backups stay</source>
        <translation>שינוי של הגיבויים שנשמרים</translation>
    </message>
    <message>
        <source>Where automatic backups go</source>
        <translation>היכן נשמרים הגיבויים האוטומטיים</translation>
    </message>
    <message>
        <source>change of automatic backups</source>
        <translation>שינוי הגיבויים האוטומטיים</translation>
    </message>
</context>
<context>
    <name>AutomaticBackup</name>
    <message>
        <source>A backup is being made</source>
        <translation>נעשה גיבוי</translation>
    </message>
    <message>
        <source>A backup was made and read back</source>
        <translation>נעשה גיבוי, והוא נבדק בקריאה חוזרת</translation>
    </message>
    <message>
        <source>The automatic backup could not be made: see Health</source>
        <translation>הגיבוי האוטומטי לא נעשה: הפרטים ב“מצב הכספת”</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup</source>
        <translation>גיבוי</translation>
    </message>
    <message>
        <source>An encrypted copy, read back before it counts. The same passphrase and recovery key open it. Keep one away from the laptop.</source>
        <translation>עותק מוצפן, שנבדק בקריאה חוזרת לפני שהוא נחשב. אותו משפט סיסמה ואותו מפתח שחזור פותחים אותו. כדאי לשמור אחד הרחק מן המחשב.</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>גיבוי עכשיו …</translation>
    </message>
    <message>
        <source>No backup was made yet. If the laptop is lost, so is everything.</source>
        <translation>עדיין לא נעשה גיבוי. אם המחשב אובד, הכול אובד.</translation>
    </message>
    <message>
        <source>Last backup on {when}.</source>
        <translation>הגיבוי האחרון: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln days ago.</source>
        <translation>
            <numerusform>זה היה לפני יום אחד.</numerusform>
            <numerusform>זה היה לפני %Ln ימים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>היכן לשמור את הגיבוי</translation>
    </message>
    <message>
        <source>Copying the testimonies</source>
        <translation>העדויות מועתקות</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>נעשה גיבוי</translation>
    </message>
    <message>
        <source>The backup is made, and was read back: {path}</source>
        <translation>הגיבוי נעשה ונבדק בקריאה חוזרת: {path}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>&amp;Record consent</source>
        <translation>&amp;רישום הסכמה</translation>
    </message>
    <message>
        <source>&amp;Seal or destroy …</source>
        <translation>&amp;אטימה או השמדה …</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>חומר</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>What may leave: uses by audiences</source>
        <translation>מה רשאי לצאת: שימושים לפי קהלים</translation>
    </message>
    <message>
        <source>&amp;Withdraw …</source>
        <translation>&amp;חזרה מן ההסכמה …</translation>
    </message>
    <message>
        <source>&amp;Narrow …</source>
        <translation>&amp;צמצום …</translation>
    </message>
    <message>
        <source>&amp;Approve a use …</source>
        <translation>אישור &amp;שימוש …</translation>
    </message>
    <message>
        <source>&amp;Transcript approved …</source>
        <translation>ה&amp;תמליל אושר …</translation>
    </message>
    <message>
        <source>&amp;Lift embargo …</source>
        <translation>&amp;סיום הסגירה …</translation>
    </message>
    <message>
        <source>&amp;Print form …</source>
        <translation>&amp;הדפסת טופס …</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;עוד</translation>
    </message>
    <message>
        <source>Confirmed again …</source>
        <translation>אישור ההסכמה מחדש …</translation>
    </message>
    <message>
        <source>Refused …</source>
        <translation>סירוב …</translation>
    </message>
    <message>
        <source>The narrator died …</source>
        <translation>מות המספר/ת …</translation>
    </message>
    <message>
        <source>Somebody who is spoken of objects …</source>
        <translation>התנגדות של אדם שמוזכר …</translation>
    </message>
    <message>
        <source>Recall letters …</source>
        <translation>מכתבי החזרה …</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>מה נאמר</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>מה רשאי לצאת</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ביום</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Checking the vault</source>
        <translation>הכספת נבדקת</translation>
    </message>
    <message>
        <source>Reading every testimony</source>
        <translation>כל העדויות נקראות</translation>
    </message>
    <message>
        <source>Reading every file</source>
        <translation>כל הקבצים נקראים</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>נבדק</translation>
    </message>
    <message>
        <source>Copying the testimonies</source>
        <translation>העדויות מועתקות</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>הקבצים מועתקים</translation>
    </message>
</context>
<context>
    <name>CareOnWorker</name>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>נעצר. לא נותר אחריו דבר.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Persons</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>מקומות</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>ארגונים</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>יחידות</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>דרגות</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>תאריכים</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>גילים</translation>
    </message>
    <message>
        <source>Origin, gender, belief</source>
        <translation>מוצא, מגדר, אמונה</translation>
    </message>
    <message>
        <source>Phone, mail, address</source>
        <translation>טלפון, דואר, כתובת</translation>
    </message>
    <message>
        <source>Numbers of papers, plates, accounts</source>
        <translation>מספרי תעודות, כלי רכב, חשבונות</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>כמויות</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>אירועים</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>בריאות</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>כל דבר אחר</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>נשאר</translation>
    </message>
    <message>
        <source>less exact</source>
        <translation>פחות מדויק</translation>
    </message>
    <message>
        <source>letter instead</source>
        <translation>אות במקום</translation>
    </message>
    <message>
        <source>kind only</source>
        <translation>הסוג בלבד</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>מושמט</translation>
    </message>
    <message>
        <source>The words stay as they were said.</source>
        <translation>המילים נשארות כפי שנאמרו.</translation>
    </message>
    <message>
        <source>A wider word: “a town” for its name, the year for the day.</source>
        <translation>מילה רחבה יותר: “עיירה” במקום שמה, השנה במקום היום.</translation>
    </message>
    <message>
        <source>“[Person K]” wherever the same one is meant; another letter in the next package.</source>
        <translation>“[אדם כ]” בכל מקום שמדובר באותו אדם; בחבילה הבאה אות אחרת.</translation>
    </message>
    <message>
        <source>Only what kind of thing stood there: “[Phone number]”.</source>
        <translation>רק סוג הדבר שעמד שם: “[מספר טלפון]”.</translation>
    </message>
    <message>
        <source>Nothing shows what stood there.</source>
        <translation>שום דבר אינו מראה מה עמד שם.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>day of the interview</source>
        <translation>יום הריאיון</translation>
    </message>
    <message>
        <source>place of the interview</source>
        <translation>מקום הריאיון</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>שנת לידה</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>מגדר</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>עיסוק</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>דרגה</translation>
    </message>
    <message>
        <source>role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>beginning of the time told of</source>
        <translation>תחילת הזמן שמסופר עליו</translation>
    </message>
    <message>
        <source>end of the time told of</source>
        <translation>סוף הזמן שמסופר עליו</translation>
    </message>
    <message>
        <source>places told of</source>
        <translation>מקומות שמסופר עליהם</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>מילות מפתח</translation>
    </message>
    <message>
        <source>content warnings</source>
        <translation>אזהרות תוכן</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>תקציר</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>Certificate of destruction</source>
        <translation>אישור השמדה</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>הדפסה …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>שמירה בשם …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>{accession} was destroyed</source>
        <translation>העדות {accession} הושמדה</translation>
    </message>
    <message>
        <source>Its certificate is kept in the vault it was destroyed in; this is a backup of it.</source>
        <translation>האישור שמור בכספת שבה היא הושמדה; זה גיבוי של הכספת ההיא.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>מוסתר</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied when the vault is locked.</source>
        <translation>הועתק. לוח ההעתקה מתרוקן כשהכספת ננעלת.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>נשלח למדפסת.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>שמירת האישור</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>טקסט פשוט (*.txt)</translation>
    </message>
    <message>
        <source>Saved. It lies outside the vault, and anybody can read it there.</source>
        <translation>נשמר. הוא נמצא מחוץ לכספת, וכל אחד יכול לקרוא אותו שם.</translation>
    </message>
</context>
<context>
    <name>ChainState</name>
    <message>
        <source>Looking whether the chain of events is whole …</source>
        <translation>נבדק אם שרשרת האירועים שלמה …</translation>
    </message>
    <message>
        <source>The chain of events is broken at event {number}. Restore the vault from a backup.</source>
        <translation>שרשרת האירועים שבורה באירוע {number}. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The chain of events was cut after event {number}: what was done after it is gone. Restore the vault from a backup.</source>
        <translation>שרשרת האירועים נקטעה אחרי אירוע {number}: מה שנעשה אחריו איננו. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The chain of events was once cut after event {number}. What came since is intact.</source>
        <translation>שרשרת האירועים נקטעה בעבר אחרי אירוע {number}. מה שבא מאז שלם.</translation>
    </message>
    <message>
        <source>The chain of events is intact: none was changed, removed or slipped in.</source>
        <translation>שרשרת האירועים שלמה: שום אירוע לא שונה, לא הוסר ולא הוכנס.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Is everything still what was written?</source>
        <translation>האם הכול עדיין כפי שנכתב?</translation>
    </message>
    <message>
        <source>Reads every testimony and every file, and holds the history against itself. You can go on working.</source>
        <translation>הבדיקה קוראת כל עדות וכל קובץ, ומשווה את ההיסטוריה לעצמה. אפשר להמשיך לעבוד בינתיים.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>בדיקה עכשיו</translation>
    </message>
    <message>
        <source>Last checked and found sound on {when}.</source>
        <translation>נבדק לאחרונה ונמצא תקין: {when}.</translation>
    </message>
    <message>
        <source>Not checked from this window yet.</source>
        <translation>עדיין לא נבדק מן החלון הזה.</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>הכספת נבדקת</translation>
    </message>
    <message>
        <source>Sound. Testimonies read: {testimonies}; files: {files}; events of the history: {events}.</source>
        <translation>הכול תקין. עדויות שנקראו: {testimonies}; קבצים: {files}; אירועים בהיסטוריה: {events}.</translation>
    </message>
    <message>
        <source>Something is not as it was written. Keep this vault as it is, and make no backup over a good one.</source>
        <translation>משהו אינו כפי שנכתב. יש להשאיר את הכספת כמו שהיא, ולא לעשות גיבוי על פני גיבוי טוב.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>נעצר. שום דבר לא השתנה.</translation>
    </message>
</context>
<context>
    <name>CheckFile</name>
    <message>
        <source>Check a file from elsewhere</source>
        <translation>בדיקת קובץ ממקום אחר</translation>
    </message>
    <message>
        <source>Check a file …</source>
        <translation>בדיקת קובץ …</translation>
    </message>
    <message>
        <source>Check a folder …</source>
        <translation>בדיקת תיקייה …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Where something was found</source>
        <translation>היכן נמצא משהו</translation>
    </message>
    <message>
        <source>Which file shall be checked?</source>
        <translation>איזה קובץ לבדוק?</translation>
    </message>
    <message>
        <source>Which folder shall be checked?</source>
        <translation>איזו תיקייה לבדוק?</translation>
    </message>
    <message>
        <source>Looking through it</source>
        <translation>התוכן נבדק</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… ועוד אחד.</numerusform>
            <numerusform>… ועוד %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places that could identify someone: {leaks}. Files looked through: {files}. Do not pass it on.</source>
        <translation>מקומות שעלולים לזהות מישהו: {leaks}. קבצים שנבדקו: {files}. אין להעביר את זה הלאה.</translation>
    </message>
    <message>
        <source>Nothing certain was found. For a person to look at: {doubts}. Files looked through: {files}.</source>
        <translation>לא נמצא דבר ודאי. לבדיקה של אדם: {doubts}. קבצים שנבדקו: {files}.</translation>
    </message>
    <message>
        <source>Nothing was found that must not leave. Files looked through: {files}. What the collection does not know cannot be found.</source>
        <translation>לא נמצא דבר שאסור לו לצאת. קבצים שנבדקו: {files}. מה שהאוסף אינו מכיר אי אפשר למצוא.</translation>
    </message>
    <message>
        <source>Stopped. The file was not looked through to its end.</source>
        <translation>נעצר. הקובץ לא נבדק עד סופו.</translation>
    </message>
    <message>
        <source>A draft, a translation, a press release: it is opened and looked through as every package is, with all that is inside it. The answer says where something stands and of what kind it is, never what.</source>
        <translation>טיוטה, תרגום, הודעה לעיתונות: הקובץ נפתח ונבדק כמו כל חבילה, עם כל מה שבתוכו. התשובה אומרת היכן נמצא משהו ומאיזה סוג, ולעולם לא מהו.</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>מי יקרא את זה?</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>What was checked</source>
        <translation>מה נבדק</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>תקין</translation>
    </message>
    <message>
        <source>not as it was written</source>
        <translation>אינו כפי שנכתב</translation>
    </message>
    <message>
        <source>Pages of the database</source>
        <translation>דפים של מסד הנתונים</translation>
    </message>
    <message>
        <source>Tables, indexes and guards</source>
        <translation>טבלאות, אינדקסים ומנגנוני הגנה</translation>
    </message>
    <message>
        <source>Links between tables</source>
        <translation>קישורים בין טבלאות</translation>
    </message>
    <message>
        <source>Testimonies in the search index</source>
        <translation>עדויות באינדקס החיפוש</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>תאי מפתח</translation>
    </message>
    <message>
        <source>Events of the history</source>
        <translation>אירועים בהיסטוריה</translation>
    </message>
    <message>
        <source>Texts of consent forms</source>
        <translation>נוסחי טופסי ההסכמה</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>עדויות</translation>
    </message>
    <message>
        <source>Packages in the ledger</source>
        <translation>חבילות ביומן</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>2 · Which testimonies?</source>
        <translation>2 · אילו עדויות?</translation>
    </message>
    <message>
        <source>Testimonies that may go; Space leaves one out</source>
        <translation>עדויות שרשאיות לצאת; מקש הרווח משמיט אחת</translation>
    </message>
    <message>
        <source>All</source>
        <translation>כולן</translation>
    </message>
    <message>
        <source>None</source>
        <translation>אף אחת</translation>
    </message>
    <message>
        <source>No testimony may go for this. Below stands for each what would change that.</source>
        <translation>שום עדות אינה רשאית לצאת לשם כך. לצד כל אחת מופיע למטה מה היה משנה זאת.</translation>
    </message>
    <message>
        <source>May go: {going} · chosen: {chosen}</source>
        <translation>רשאיות לצאת: {going} · נבחרו: {chosen}</translation>
    </message>
    <message>
        <source>Stay here: {count}</source>
        <translation>נשארות כאן: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%Ln left)</source>
        <translation>
            <numerusform>הצגת עוד (נותרה אחת)</numerusform>
            <numerusform>הצגת עוד (נותרו %Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>New testimony</source>
        <translation>עדות חדשה</translation>
    </message>
    <message>
        <source>Begin with a title or a name. Consent, transcript and files come when you have them.</source>
        <translation>מתחילים בכותרת או בשם. הסכמה, תמליל וקבצים יבואו כשיהיו.</translation>
    </message>
    <message>
        <source>Look around with the sample collection</source>
        <translation>סיור באוסף לדוגמה</translation>
    </message>
    <message>
        <source>Twelve invented testimonies in three languages, to try everything with.</source>
        <translation>שתים־עשרה עדויות בדויות בשלוש שפות, כדי לנסות בהן הכול.</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>הוספת קבצים …</translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>עדיין אין כאן דבר</translation>
    </message>
    <message>
        <source>Everything you put in stays in this vault until consent lets it leave.</source>
        <translation>כל מה שמוכנס לכאן נשאר בכספת הזאת, עד שהסכמה מתירה לו לצאת.</translation>
    </message>
    <message>
        <source>You have records or transcripts already? Drop them here, or</source>
        <translation>יש כבר רישומים או תמלילים? אפשר לגרור אותם לכאן, או</translation>
    </message>
    <message>
        <source>First steps, in the guide</source>
        <translation>צעדים ראשונים, במדריך</translation>
    </message>
    <message>
        <source>Print the field card …</source>
        <translation>הדפסת כרטיס השטח …</translation>
    </message>
</context>
<context>
    <name>CleanPaste</name>
    <message numerus="yes">
        <source>Pasted without %Ln invisible signs.</source>
        <translation>
            <numerusform>הודבק בלי סימן אחד בלתי נראה.</numerusform>
            <numerusform>הודבק בלי %Ln סימנים בלתי נראים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, a page, a testimony, a name</source>
        <translation>פקודה, עמוד, עדות, שם</translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation>כל הפקודות</translation>
    </message>
    <message>
        <source>Nothing has such a name. Names are not found in discreet mode: search by an accession number.</source>
        <translation>אין דבר בשם כזה. במצב דיסקרטי שמות אינם נמצאים: אפשר לחפש לפי מספר עדות.</translation>
    </message>
    <message>
        <source>Nothing has such a name. Fewer letters find more, or search what testimonies say.</source>
        <translation>אין דבר בשם כזה. כדאי לנסות פחות אותיות, או לחפש במה שנאמר בעדויות.</translation>
    </message>
    <message>
        <source>{what}, {group}, {number} of {total}</source>
        <translation>{what}, {group}, {number} מתוך {total}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>מה נמצא</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Withdraw consent</source>
        <translation>חזרה מן ההסכמה</translation>
    </message>
    <message>
        <source>The narrator takes consent back. No reason is needed, and nothing is asked twice.</source>
        <translation>ההסכמה נלקחת חזרה. אין צורך בנימוק, ולא שואלים שום דבר פעמיים.</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>רישום החזרה</translation>
    </message>
    <message>
        <source>Narrow consent</source>
        <translation>צמצום ההסכמה</translation>
    </message>
    <message>
        <source>Less than before may leave. Narrowing never opens anything.</source>
        <translation>פחות מבעבר רשאי לצאת. צמצום לעולם אינו פותח דבר.</translation>
    </message>
    <message>
        <source>Record the narrowing</source>
        <translation>רישום הצמצום</translation>
    </message>
    <message>
        <source>Approve a use</source>
        <translation>אישור שימוש</translation>
    </message>
    <message>
        <source>For uses the narrator wants to be asked about: one publication, by its title.</source>
        <translation>לשימושים שלגביהם המספר/ת רוצה שישאלו: פרסום אחד, לפי כותרתו.</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>רישום האישור</translation>
    </message>
    <message>
        <source>Transcript approved by the narrator</source>
        <translation>התמליל אושר על ידי המספר/ת</translation>
    </message>
    <message>
        <source>It counts for the transcript as it stands now; if its words change, it is to be read anew.</source>
        <translation>האישור תקף לתמליל כפי שהוא עכשיו; אם המילים משתנות, יש לקרוא אותו מחדש.</translation>
    </message>
    <message>
        <source>Lift the embargo</source>
        <translation>סיום הסגירה</translation>
    </message>
    <message>
        <source>An embargo never opens by itself, not even when its day has come.</source>
        <translation>סגירה לעולם אינה נפתחת מעצמה, גם לא כשמגיע יומה.</translation>
    </message>
    <message>
        <source>Record that it is lifted</source>
        <translation>רישום סיום הסגירה</translation>
    </message>
    <message>
        <source>Consent confirmed again</source>
        <translation>ההסכמה אושרה מחדש</translation>
    </message>
    <message>
        <source>The narrator was asked again and stands by it. Name the form if a new one was used.</source>
        <translation>ההסכמה נבדקה שוב עם המספר/ת, והיא עומדת בעינה. אם היה טופס חדש, יש לציין אותו.</translation>
    </message>
    <message>
        <source>Record the confirmation</source>
        <translation>רישום האישור מחדש</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>סירוב להסכמה</translation>
    </message>
    <message>
        <source>The narrator was asked and said no. Nothing may leave, now or by passing it over.</source>
        <translation>נשאלה השאלה, והתשובה הייתה לא. שום דבר אינו רשאי לצאת, ואין דרך לעקוף את הסירוב.</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>רישום הסירוב</translation>
    </message>
    <message>
        <source>The narrator died</source>
        <translation>מות המספר/ת</translation>
    </message>
    <message>
        <source>What was decided stays as it is. Nobody can approve or lift anything for them here.</source>
        <translation>מה שהוחלט נשאר כפי שהוא. איש אינו יכול לאשר או לסיים כאן משהו במקום המספר/ת.</translation>
    </message>
    <message>
        <source>Record the death</source>
        <translation>רישום המוות</translation>
    </message>
    <message>
        <source>Somebody who is spoken of objects</source>
        <translation>התנגדות של אדם שמוזכר</translation>
    </message>
    <message>
        <source>From that day on they are masked for everyone, whatever was agreed. No reason is needed.</source>
        <translation>מאותו יום השם מוסתר מכולם, לא משנה מה סוכם. אין צורך בנימוק.</translation>
    </message>
    <message>
        <source>Record the objection</source>
        <translation>רישום ההתנגדות</translation>
    </message>
    <message>
        <source>Tick what is taken back, or choose everything.</source>
        <translation>יש לסמן את מה שנלקח חזרה, או לבחור הכול.</translation>
    </message>
    <message>
        <source>Write the title of the publication that is approved.</source>
        <translation>יש לכתוב את כותרת הפרסום שאושר.</translation>
    </message>
    <message>
        <source>Tick for which uses and which audiences it is approved.</source>
        <translation>יש לסמן לאילו שימושים ולאילו קהלים ניתן האישור.</translation>
    </message>
    <message>
        <source>Choose who objects, or write their name.</source>
        <translation>יש לבחור מי מתנגד, או לכתוב את השם.</translation>
    </message>
    <message>
        <source>There is no transcript yet that could be approved.</source>
        <translation>עדיין אין תמליל שאפשר לאשר.</translation>
    </message>
    <message>
        <source>Now it is {embargo}.</source>
        <translation>עכשיו: {embargo}.</translation>
    </message>
    <message numerus="yes">
        <source>The present transcript has %Ln segments.</source>
        <translation>
            <numerusform>בתמליל הנוכחי יש קטע אחד.</numerusform>
            <numerusform>בתמליל הנוכחי יש %Ln קטעים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message>
        <source>Refused …</source>
        <translation>סירוב …</translation>
    </message>
    <message>
        <source>No consent recorded. Nothing can leave.</source>
        <translation>לא נרשמה הסכמה. שום דבר אינו יכול לצאת.</translation>
    </message>
    <message>
        <source>Go through it with the narrator, or enter what was signed on paper.</source>
        <translation>אפשר לעבור על כך עם המספר/ת, או לרשום את מה שנחתם על נייר.</translation>
    </message>
    <message>
        <source>Seal or destroy …</source>
        <translation>אטימה או השמדה …</translation>
    </message>
    <message>
        <source>Print form …</source>
        <translation>הדפסת טופס …</translation>
    </message>
    <message>
        <source>What was typed in this testimony could not be saved. Nothing was recorded; try again.</source>
        <translation>מה שהוקלד בעדות הזאת לא נשמר. שום דבר לא נרשם; כדאי לנסות שוב.</translation>
    </message>
    <message>
        <source>Recorded: {event}</source>
        <translation>נרשם: {event}</translation>
    </message>
    <message>
        <source>Packages that held it: {count}. Tell their recipients.</source>
        <translation>חבילות שהכילו אותה: {count}. יש להודיע לנמענים.</translation>
    </message>
    <message>
        <source>Recall letters …</source>
        <translation>מכתבי החזרה …</translation>
    </message>
    <message>
        <source>Go on with the conversation</source>
        <translation>המשך השיחה</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>רישום הסכמה</translation>
    </message>
    <message>
        <source>A conversation about consent has been begun and not recorded yet.</source>
        <translation>שיחה על הסכמה התחילה ועדיין לא נרשמה.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>No consent holds today.</source>
        <translation>אין הסכמה שתקפה היום.</translation>
    </message>
    <message>
        <source>There is no transcript.</source>
        <translation>אין תמליל.</translation>
    </message>
    <message>
        <source>No embargo holds today.</source>
        <translation>אין סגירה שתקפה היום.</translation>
    </message>
</context>
<context>
    <name>ConsentUndo</name>
    <message>
        <source>withdrawal of consent to {scope}</source>
        <translation>חזרה מן ההסכמה: {scope}</translation>
    </message>
    <message>
        <source>narrowing of consent: {scope}</source>
        <translation>צמצום ההסכמה: {scope}</translation>
    </message>
    <message>
        <source>Was this recorded by mistake?</source>
        <translation>האם זה נרשם בטעות?</translation>
    </message>
    <message>
        <source>“{event}” stays in the timeline. What is recorded now gives back what it took away, so that more may leave again. Do this only if the narrator did not want it taken back.</source>
        <translation>“{event}” נשאר בציר הזמן. מה שנרשם עכשיו מחזיר את מה שנלקח, כך ששוב יותר יהיה רשאי לצאת. יש לעשות זאת רק אם הצמצום או החזרה לא היו רצון המספר/ת.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>החזרה לתוקף</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Testimonies still to look into: {count}</source>
        <translation>עדויות שעוד יש לעבור עליהן: {count}</translation>
    </message>
    <message>
        <source>Every testimony was looked into.</source>
        <translation>כל העדויות נבדקו.</translation>
    </message>
</context>
<context>
    <name>CustomPart</name>
    <message>
        <source>This collection has declared no fields yet: a shelf mark, a theme, a yes or no.</source>
        <translation>לאוסף הזה עדיין לא הוגדרו שדות: סימן מדף, נושא, כן או לא.</translation>
    </message>
    <message>
        <source>Declare fields …</source>
        <translation>הגדרת שדות …</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Declare this field</source>
        <translation>הגדרת השדה הזה</translation>
    </message>
    <message>
        <source>Declare this field: {field}</source>
        <translation>הגדרת השדה הזה: {field}</translation>
    </message>
    <message>
        <source>No longer asked for</source>
        <translation>לא נשאל עוד</translation>
    </message>
    <message>
        <source>Still empty: {fields}</source>
        <translation>עדיין ריקים: {fields}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{words} — kept as {edtf}</source>
        <translation>{words} — נשמר כ־{edtf}</translation>
    </message>
    <message>
        <source>The day was read first. If it was the month, write the month’s name.</source>
        <translation>המספר הראשון נקרא כיום. אם הוא החודש, יש לכתוב את שם החודש.</translation>
    </message>
    <message>
        <source>For another century, write all four digits of the year.</source>
        <translation>למאה אחרת יש לכתוב את כל ארבע ספרות השנה.</translation>
    </message>
    <message>
        <source>That winter ends in February of the year after.</source>
        <translation>החורף הזה מסתיים בפברואר של השנה שאחריה.</translation>
    </message>
    <message>
        <source>Kept as typed, but not understood as a date. Write it as you say it: winter 2016, about March 2014, 3.3.2014, 2015 to 2018, the 1990s, before 2010.</source>
        <translation>נשמר כפי שהוקלד, אבל לא הובן כתאריך. אפשר לכתוב כמו שאומרים: חורף 2016, בסביבות מרץ 2014, 3.3.2014, 2015 עד 2018, שנות ה־1990, לפני 2010.</translation>
    </message>
    <message>
        <source>Kept as typed. To be a date, it needs its year.</source>
        <translation>נשמר כפי שהוקלד. כדי שיהיה תאריך, חסרה השנה.</translation>
    </message>
    <message>
        <source>Kept as typed. The calendar has no such day.</source>
        <translation>נשמר כפי שהוקלד. אין יום כזה בלוח השנה.</translation>
    </message>
    <message>
        <source>Kept as typed. It ends before it begins: write the earlier date first.</source>
        <translation>נשמר כפי שהוקלד. הסוף קודם להתחלה: יש לכתוב קודם את התאריך המוקדם.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
</context>
<context>
    <name>DeedButton</name>
    <message>
        <source>{act}: {outcome}</source>
        <translation>{act}: {outcome}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>מקש {key}</translation>
    </message>
</context>
<context>
    <name>DiscretionCard</name>
    <message>
        <source>Discretion</source>
        <translation>דיסקרטיות</translation>
    </message>
    <message>
        <source>Against eyes that pass by. Whoever searches the disk still finds the program, and an encrypted vault.</source>
        <translation>מפני עיניים חולפות. מי שמחפש בדיסק עדיין מוצא את התוכנה, וכספת מוצפנת.</translation>
    </message>
    <message>
        <source>Hide names (discreet mode)</source>
        <translation>הסתרת שמות (מצב דיסקרטי)</translation>
    </message>
    <message>
        <source>Start with nothing but the passphrase</source>
        <translation>הפעלה עם משפט הסיסמה בלבד</translation>
    </message>
    <message>
        <source>Remember which vault was open last</source>
        <translation>לזכור איזו כספת הייתה פתוחה לאחרונה</translation>
    </message>
    <message>
        <source>Without it nothing on this laptop says where a vault is; it is chosen anew each time.</source>
        <translation>בלי זה שום דבר במחשב הזה אינו אומר היכן יש כספת; בוחרים אותה בכל פעם מחדש.</translation>
    </message>
    <message>
        <source>What the program calls itself</source>
        <translation>איך התוכנה קוראת לעצמה</translation>
    </message>
    <message>
        <source>Such as “Notes”, with a plain picture: in the title of the window, at the door and in the desktop’s lists, there from the next start on. Empty: its own name.</source>
        <translation>למשל “פתקים”, עם סמל פשוט: בכותרת החלון, בכניסה וברשימות של שולחן העבודה, החל מן ההפעלה הבאה. ריק: השם שלה.</translation>
    </message>
    <message>
        <source>One field: no name, no folder, no other word. {keys} shows the other ways in.</source>
        <translation>שדה אחד: בלי שם, בלי תיקייה, בלי שום מילה אחרת. {keys} מראה את הדרכים האחרות להיכנס.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Language of the window</source>
        <translation>שפת החלון</translation>
    </message>
    <message>
        <source>Another vault …</source>
        <translation>כספת אחרת …</translation>
    </message>
    <message>
        <source>Open a vault …</source>
        <translation>פתיחת כספת …</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>מפתח שחזור</translation>
    </message>
    <message>
        <source>The nine groups or the fifteen words on the sheet of paper. Spaces and capitals do not matter, and four letters of a word are enough.</source>
        <translation>תשע הקבוצות או חמש־עשרה המילים שעל דף השחזור. רווחים ואותיות גדולות אינם משנים, וארבע אותיות של מילה מספיקות.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>שימוש במשפט הסיסמה</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>I have the recovery key instead</source>
        <translation>יש לי מפתח שחזור במקום זה</translation>
    </message>
    <message>
        <source>Remember on this laptop where the vault is</source>
        <translation>לזכור במחשב הזה היכן הכספת</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Make a new vault …</source>
        <translation>כספת חדשה …</translation>
    </message>
    <message>
        <source>Erase this vault …</source>
        <translation>מחיקת הכספת הזאת …</translation>
    </message>
    <message>
        <source>A locked vault cannot be read without the passphrase or the recovery key; nobody can reset them. Not protected: that a vault is here at all, and what is on the screen while it is open.</source>
        <translation>כספת נעולה אי אפשר לקרוא בלי משפט הסיסמה או מפתח השחזור; איש אינו יכול לאפס אותם. מה שאינו מוגן: עצם קיומה של כספת כאן, ומה שעל המסך כל עוד היא פתוחה.</translation>
    </message>
    <message>
        <source>No vault chosen</source>
        <translation>לא נבחרה כספת</translation>
    </message>
    <message>
        <source>A folder whose name ends in .vault</source>
        <translation>תיקייה ששמה מסתיים ב־.vault</translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation>בחירת כספת</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>יש להקליד את מפתח השחזור.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>יש להקליד את משפט הסיסמה.</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>הכספת נפתחת …</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>מחיקת הכספת הזאת</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>הכספת נמחקת …</translation>
    </message>
    <message>
        <source>Erasing … {done} of {total}</source>
        <translation>הכספת נמחקת … {done} מתוך {total}</translation>
    </message>
    <message>
        <source>Appearance and size of text</source>
        <translation>מראה וגודל הטקסט</translation>
    </message>
</context>
<context>
    <name>DueBackup</name>
    <message>
        <source>Testimonies still to be destroyed in it: {count}</source>
        <translation>עדויות שעוד יש להשמיד בו: {count}</translation>
    </message>
    <message>
        <source>This backup no longer exists …</source>
        <translation>הגיבוי הזה כבר לא קיים …</translation>
    </message>
    <message>
        <source>This backup no longer exists: {name}</source>
        <translation>הגיבוי הזה כבר לא קיים: {name}</translation>
    </message>
    <message>
        <source>It is not there now: its disk is not connected, or it was moved.</source>
        <translation>הוא לא נמצא שם עכשיו: הדיסק שלו אינו מחובר, או שהוא הועבר.</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>Write hours, minutes and seconds, such as 1:12:00.</source>
        <translation>יש לכתוב שעות, דקות ושניות, למשל 1:12:00.</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>New version</source>
        <translation>גרסה חדשה</translation>
    </message>
    <message>
        <source>Text of the form</source>
        <translation>נוסח הטופס</translation>
    </message>
    <message>
        <source>How it will be printed</source>
        <translation>איך זה יודפס</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>שמירה כגרסה חדשה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Leave what was typed?</source>
        <translation>לוותר על מה שהוקלד?</translation>
    </message>
    <message>
        <source>The new text was not kept as a version. The versions that are there stay as they are.</source>
        <translation>הנוסח החדש לא נשמר כגרסה. הגרסאות הקיימות נשארות כפי שהן.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ויתור</translation>
    </message>
    <message>
        <source>Kept: {form}, version {version}</source>
        <translation>נשמר: {form}, גרסה {version}</translation>
    </message>
    <message>
        <source>{form}, version {version}, {language}</source>
        <translation>{form}, גרסה {version}, {language}</translation>
    </message>
    <message>
        <source>A version is never changed: whoever agreed on it agreed on its words. What you write here becomes a new one. If it says something else about what may happen, mark the old one as needing new consent.</source>
        <translation>גרסה לעולם אינה משתנה: מי שהסכים לה, הסכים למילים שבה. מה שנכתב כאן נעשה גרסה חדשה. אם היא אומרת משהו אחר על מה שמותר שיקרה, יש לסמן שהישנה מצריכה הסכמה חדשה.</translation>
    </message>
    <message>
        <source>Marks at the beginning of a line: “#” title, “##” heading, “!” what must be seen, “-” point, “[ ]” box to tick, “=” line to fill in, “__” line to sign on, “---” new page.</source>
        <translation>סימנים בתחילת שורה: “#” כותרת, “##” כותרת משנה, “!” מה שחייבים לראות, “-” פריט ברשימה, “[ ]” תיבה לסימון, “=” שורה למילוי, “__” שורה לחתימה, “---” עמוד חדש.</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>שדות: {fields}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Read more in the guide</source>
        <translation>עוד על כך במדריך</translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message>
        <source>What a decision is for</source>
        <translation>למה נועדה הכרעה</translation>
    </message>
    <message>
        <source>Key {key}: this one only, or all again</source>
        <translation>מקש {key}: רק זה, או שוב כולם</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>כך זה כתוב</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>היכן זה מופיע</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>קבלה</translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation>הכללה</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>החלפה …</translation>
    </message>
    <message>
        <source>Keep …</source>
        <translation>השארה …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ביטול ההכרעה</translation>
    </message>
    <message>
        <source>They say little one by one, so one decision does for all. Any can be opened.</source>
        <translation>כל אחד לבדו אומר מעט, ולכן הכרעה אחת תקפה לכולם. אפשר לפתוח כל אחד מהם.</translation>
    </message>
    <message>
        <source>The text around it changed since. Before: {decision}</source>
        <translation>הטקסט מסביב השתנה מאז. קודם לכן: {decision}</translation>
    </message>
    <message>
        <source>Decided in several ways.</source>
        <translation>הוכרע בכמה דרכים.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>עדיין לא הוכרע.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln mentions</source>
        <translation>
            <numerusform>האזכור היחיד</numerusform>
            <numerusform>כל %Ln האזכורים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln mentions but {alone}, decided alone</source>
        <translation>
            <numerusform>האזכור היחיד חוץ מ־{alone}, שהוכרע לבדו</numerusform>
            <numerusform>כל %Ln האזכורים חוץ מ־{alone}, שהוכרעו לבדם</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>This one only: {place}</source>
        <translation>רק זה: {place}</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>קבלת הכול</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>עדיין נכון</translation>
    </message>
    <message>
        <source>Each of them</source>
        <translation>כל אחד מהם</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>הושמט</translation>
    </message>
    <message>
        <source>The finding chosen</source>
        <translation>הממצא הנבחר</translation>
    </message>
</context>
<context>
    <name>EntityCardView</name>
    <message>
        <source>Take out of the collection’s own</source>
        <translation>הסרה מן הרשימה של האוסף</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are chosen. Merge them if they are one and the same.</source>
        <translation>
            <numerusform>נבחרה רשומה אחת. אפשר לאחד רשומות אם הן אותו דבר.</numerusform>
            <numerusform>נבחרו %Ln רשומות. אפשר לאחד אותן אם הן אותו דבר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see its card.</source>
        <translation>יש לבחור רשומה כדי לראות את הכרטיס שלה.</translation>
    </message>
    <message>
        <source>{kind}, {about}. Names are hidden.</source>
        <translation>{kind}, {about}. השמות מוסתרים.</translation>
    </message>
    <message>
        <source>{kind} · {about}</source>
        <translation>{kind} · {about}</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>הכרטיס של {name}</translation>
    </message>
    <message>
        <source>{script}: {names}</source>
        <translation>{script}: {names}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>a letter, drawn anew for each package</source>
        <translation>אות, שמוגרלת מחדש לכל חבילה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Also written or called</source>
        <translation>שמות וכתיבים נוספים</translation>
    </message>
    <message>
        <source>In any script. Prefixes, plurals, possessives and initials are found by themselves.</source>
        <translation>בכל כתב. תחיליות, צורות רבים, שייכות וראשי תיבות נמצאים מעצמם.</translation>
    </message>
    <message>
        <source>Is a name of it an everyday word?</source>
        <translation>האם אחד השמות הוא מילה יומיומית?</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>סיכון</translation>
    </message>
    <message>
        <source>Written instead</source>
        <translation>נכתב במקום</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>They stay here and are in no package.</source>
        <translation>הן נשארות כאן ואינן בשום חבילה.</translation>
    </message>
    <message>
        <source>Where it is named</source>
        <translation>היכן זה מוזכר</translation>
    </message>
    <message>
        <source>What may be told at most</source>
        <translation>מה לכל היותר מותר לספר</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erase this vault</source>
        <translation>מחיקת הכספת הזאת</translation>
    </message>
    <message>
        <source>For when what is in it must not fall into other hands. It takes a moment and is for ever.</source>
        <translation>למקרה שאסור שמה שבה ייפול לידיים אחרות. זה אורך רגע, והוא לתמיד.</translation>
    </message>
    <message>
        <source>Erase this vault …</source>
        <translation>מחיקת הכספת הזאת …</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>Type the name of the folder: {name}</source>
        <translation>יש להקליד את שם התיקייה: {name}</translation>
    </message>
    <message>
        <source>Then hold the button, or the space bar, for three seconds. Esc goes back.</source>
        <translation>אחר כך יש להחזיק את הכפתור, או את מקש הרווח, שלוש שניות. Esc מחזיר אחורה.</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>מחיקת הכספת הזאת</translation>
    </message>
    <message>
        <source>Keep holding … {seconds}</source>
        <translation>להמשיך להחזיק … {seconds}</translation>
    </message>
    <message>
        <source>Hold it for three seconds, or press it and confirm.</source>
        <translation>יש להחזיק שלוש שניות, או ללחוץ ולאשר.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Overwrites the key slots of the vault and of the backups in its folder: nothing opens them then.</source>
        <translation>דורסת את תאי המפתח של הכספת ושל הגיבויים שבתיקייה שלה: אז שום דבר אינו פותח אותם.</translation>
    </message>
    <message>
        <source>Deletes every file of the vault. There is no way back.</source>
        <translation>מוחקת כל קובץ של הכספת. אין דרך חזרה.</translation>
    </message>
    <message>
        <source>Closes without saving what you typed last, and begins anew at the door.</source>
        <translation>סוגרת בלי לשמור את מה שהוקלד לאחרונה, ומתחילה מחדש בכניסה.</translation>
    </message>
    <message>
        <source>What erasing does</source>
        <translation>מה המחיקה עושה</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>מה היא לא יכולה</translation>
    </message>
    <message>
        <source>Reach backups and copies in other places: they still open with the passphrase they had.</source>
        <translation>להגיע לגיבויים ולעותקים במקומות אחרים: הם עדיין נפתחים במשפט הסיסמה שהיה להם.</translation>
    </message>
    <message>
        <source>Promise anything of an SSD, a stick or a card: it may keep old copies of the key slots, and the passphrase opens those. Only encryption of the whole disk helps against that.</source>
        <translation>להבטיח משהו לגבי SSD, התקן נייד או כרטיס זיכרון: ייתכן שנשמרו בהם עותקים ישנים של תאי המפתח, ואותם משפט הסיסמה פותח. נגד זה עוזרת רק הצפנה של הדיסק כולו.</translation>
    </message>
    <message>
        <source>This is not the name of the folder. Type it exactly as it is written.</source>
        <translation>זה לא שם התיקייה. יש להקליד אותו בדיוק כפי שהוא כתוב.</translation>
    </message>
    <message>
        <source>Nothing was erased. Keep the button pressed for three seconds.</source>
        <translation>שום דבר לא נמחק. יש להחזיק את הכפתור לחוץ שלוש שניות.</translation>
    </message>
    <message>
        <source>Erase this vault for ever?</source>
        <translation>למחוק את הכספת הזאת לתמיד?</translation>
    </message>
    <message>
        <source>Nothing opens it afterwards, not the passphrase and not the recovery key.</source>
        <translation>אחר כך שום דבר אינו פותח אותה, לא משפט הסיסמה ולא מפתח השחזור.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>The vault is erased. Nothing opens it any more; backups in other places still open.</source>
        <translation>הכספת נמחקה. שום דבר אינו פותח אותה עוד; גיבויים במקומות אחרים עדיין נפתחים.</translation>
    </message>
    <message>
        <source>The vault is erased and nothing opens it any more, but some of its files could not be deleted. Nobody can read them; delete the folder yourself.</source>
        <translation>הכספת נמחקה ושום דבר אינו פותח אותה עוד, אבל חלק מן הקבצים שלה לא נמחקו. איש אינו יכול לקרוא אותם; את התיקייה יש למחוק ידנית.</translation>
    </message>
    <message>
        <source>The key slots could not be destroyed, so the vault still opens. Is its disk there, and can it be written to? Then try again.</source>
        <translation>תאי המפתח לא הושמדו, ולכן הכספת עדיין נפתחת. האם הדיסק שלה מחובר, ואפשר לכתוב עליו? אז כדאי לנסות שוב.</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>What to do now</source>
        <translation>מה לעשות עכשיו</translation>
    </message>
    <message>
        <source>The program then begins afresh. This helps where something is stuck.</source>
        <translation>אז התוכנה מתחילה מחדש. זה עוזר כשמשהו נתקע.</translation>
    </message>
    <message>
        <source>The report for whoever mends it</source>
        <translation>הדוח לתיקון התקלה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>שמירה כטקסט …</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>הפעולה לא הצליחה</translation>
    </message>
    <message>
        <source>The vault is locked. Nothing of it was open.</source>
        <translation>הכספת נעולה. שום דבר בה לא היה פתוח.</translation>
    </message>
    <message>
        <source>Something in the program went wrong</source>
        <translation>משהו בתוכנה השתבש</translation>
    </message>
    <message>
        <source>The fault is the program&apos;s, not yours. It stopped what you had just begun. What was in the vault is whole: every change is written whole, or not at all.</source>
        <translation>התקלה היא של התוכנה, לא שלך. היא עצרה את מה שרק התחיל. מה שהיה בכספת שלם: כל שינוי נכתב בשלמותו, או לא נכתב כלל.</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>חזרה לכניסה</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>The same fault came back. Rather lock the vault, and unlock it.</source>
        <translation>אותה תקלה חזרה. עדיף לנעול את הכספת ולפתוח אותה.</translation>
    </message>
    <message>
        <source>Back to where you were, with everything as it was.</source>
        <translation>חזרה אל המקום הקודם, והכול כפי שהיה.</translation>
    </message>
    <message>
        <source>Nothing of the vault is open.</source>
        <translation>שום דבר מן הכספת אינו פתוח.</translation>
    </message>
    <message>
        <source>That locks the vault. Come back to it later.</source>
        <translation>זה נועל את הכספת. אפשר לחזור לכך אחר כך.</translation>
    </message>
    <message>
        <source>The fault is in the saving itself.</source>
        <translation>התקלה היא בשמירה עצמה.</translation>
    </message>
    <message>
        <source>Not saved yet. {reason} What you typed is still in this window: do not close it.</source>
        <translation>עדיין לא נשמר. {reason} מה שהוקלד עדיין נמצא בחלון הזה: אין לסגור אותו.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>What you typed is saved, just now, at {time}.</source>
        <translation>מה שהוקלד נשמר, ממש עכשיו, בשעה {time}.</translation>
    </message>
    <message>
        <source>Nothing waited to be saved. The last save was at {time}.</source>
        <translation>שום דבר לא חיכה לשמירה. השמירה האחרונה הייתה בשעה {time}.</translation>
    </message>
    <message>
        <source>Nothing was typed that had to be saved.</source>
        <translation>לא הוקלד דבר שצריך היה לשמור.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied when the vault is locked.</source>
        <translation>הועתק. לוח ההעתקה מתרוקן כשהכספת ננעלת.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>שמירת הדוח</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>טקסט פשוט (*.txt)</translation>
    </message>
    <message>
        <source>Saved. Nothing is sent anywhere: whom you give it to is up to you.</source>
        <translation>נשמר. שום דבר אינו נשלח לשום מקום: למי למסור אותו, ההחלטה שלך.</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>נעילת הכספת</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>סגירת התוכנה</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>הדוח</translation>
    </message>
    <message>
        <source>The versions of the program, and the lines of it that the fault came through. No word you typed, no name, no path. It stays here unless you copy or save it.</source>
        <translation>הגרסאות של התוכנה, והשורות שלה שהתקלה עברה בהן. לא מילה שהוקלדה, לא שם, לא נתיב. הוא נשאר כאן אלא אם מעתיקים או שומרים אותו.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in the program stopped what you just did. Lock the vault, and unlock it again.</source>
        <translation>תקלה בתוכנה עצרה את מה שנעשה עכשיו. יש לנעול את הכספת ולפתוח אותה שוב.</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5, for a pocket</source>
        <translation>לכיס, A5</translation>
    </message>
    <message>
        <source>How it will be printed</source>
        <translation>איך זה יודפס</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>הדפסה …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>שמירה כ־PDF …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>נשלח למדפסת.</translation>
    </message>
    <message>
        <source>Save the field card</source>
        <translation>שמירת כרטיס השטח</translation>
    </message>
    <message>
        <source>field-card.pdf</source>
        <translation>field-card.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>נשמר.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>One sheet about before, during and after an interview. It names nobody and no collection; all the same, whoever finds it knows what you do.</source>
        <translation>דף אחד על מה שלפני ריאיון, במהלכו ואחריו. הוא אינו נוקב בשם של אדם או של אוסף; ובכל זאת, מי שמוצא אותו יודע במה עוסקים כאן.</translation>
    </message>
    <message>
        <source>Field card</source>
        <translation>כרטיס שטח</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A line of text</source>
        <translation>שורת טקסט</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>כמה שורות</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>כן או לא</translation>
    </message>
    <message>
        <source>One term of a vocabulary</source>
        <translation>מונח אחד מאוצר מונחים</translation>
    </message>
    <message>
        <source>Several terms of a vocabulary</source>
        <translation>כמה מונחים מאוצר מונחים</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>מה יש בו</translation>
    </message>
    <message>
        <source>Its vocabulary</source>
        <translation>אוצר המונחים שלו</translation>
    </message>
    <message>
        <source>In packages</source>
        <translation>בחבילות</translation>
    </message>
    <message>
        <source>Its terms may be read in what people say</source>
        <translation>מותר שהמונחים שלו ייקראו בתוך מה שנאמר</translation>
    </message>
    <message>
        <source>The field itself never leaves. Without the tick, a package with rare words of its terms is stopped, wherever they come from. Tick it for topics; never for places or people.</source>
        <translation>השדה עצמו לעולם אינו יוצא. בלי הסימון, חבילה שיש בה מילים נדירות מן המונחים שלו נעצרת, מכל מקום שבאו. יש לסמן לנושאים; לעולם לא למקומות או לאנשים.</translation>
    </message>
    <message>
        <source>Help beneath it</source>
        <translation>עזרה מתחת לשדה</translation>
    </message>
    <message>
        <source>A few words for whoever fills it in.</source>
        <translation>כמה מילים למי שממלא אותו.</translation>
    </message>
    <message>
        <source>Its name in other languages of the window</source>
        <translation>שמו בשפות אחרות של החלון</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>תזכורת</translation>
    </message>
    <message>
        <source>Say in the interview while it is empty</source>
        <translation>להזכיר בריאיון כל עוד השדה ריק</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>הוספת שדה</translation>
    </message>
    <message>
        <source>adding of a field</source>
        <translation>הוספה של שדה</translation>
    </message>
    <message>
        <source>end of a field</source>
        <translation>סיום השימוש בשדה</translation>
    </message>
    <message>
        <source>order of fields</source>
        <translation>סדר השדות</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>Custom fields</source>
        <translation>שדות משלנו</translation>
    </message>
    <message>
        <source>What this collection notes of every testimony beside the usual. It stays in the vault: no package carries it. A field that is taken away is asked for no more; what records say there stays readable.</source>
        <translation>מה שהאוסף הזה רושם על כל עדות נוסף על הרגיל. זה נשאר בכספת: שום חבילה אינה נושאת אותו. שדה שהוסר אינו מוצג עוד למילוי; מה שרשום בו נשאר קריא.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>שדה חדש</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>הוספת השדה</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>מה יש בו</translation>
    </message>
    <message>
        <source>Records say something under “{key}” already.</source>
        <translation>כבר יש רישומים שכתוב בהם משהו תחת “{key}”.</translation>
    </message>
    <message>
        <source>new field {name}</source>
        <translation>שדה חדש {name}</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>החזרה לשימוש</translation>
    </message>
    <message>
        <source>{name}: ask for it again</source>
        <translation>{name}: החזרה לשימוש</translation>
    </message>
    <message>
        <source>{name}, no longer asked for</source>
        <translation>{name}, כבר לא בשימוש</translation>
    </message>
    <message>
        <source>return of the field {name}</source>
        <translation>החזרה של השדה {name}</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Evidence of consent</source>
        <translation>תיעוד ההסכמה</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>העתקת סכום הביקורת</translation>
    </message>
    <message>
        <source>Copy the checksum of {name}</source>
        <translation>העתקת סכום הביקורת של {name}</translation>
    </message>
    <message>
        <source>Never leaves the vault</source>
        <translation>אינו יוצא מן הכספת לעולם</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Add a file</source>
        <translation>הוספת קובץ</translation>
    </message>
    <message>
        <source>Add files to the testimony</source>
        <translation>הוספת קבצים לעדות</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>הקובץ מתווסף: {name}</translation>
    </message>
    <message>
        <source>{name} is in the vault.</source>
        <translation>{name} נמצא בכספת.</translation>
    </message>
    <message>
        <source>The checksum of {name} is on the clipboard.</source>
        <translation>סכום הביקורת של {name} נמצא בלוח ההעתקה.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>אין עדיין קבצים</translation>
    </message>
    <message>
        <source>Add recordings, scans and photos, or drop them here. They are encrypted as they come in.</source>
        <translation>אפשר להוסיף הקלטות, סריקות ותצלומים, או לגרור אותם לכאן. הם מוצפנים בעת כניסתם.</translation>
    </message>
    <message>
        <source>or drop files here</source>
        <translation>או לגרור קבצים לכאן</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Needs you</source>
        <translation>מחכה לך</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>הסכמה</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>קהל</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>ריאיון</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>מי שמראיין</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>מילת מפתח</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>תמליל</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>פחות סינונים</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>עוד סינונים</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ניקוי הכול</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>סינון</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the transcript</source>
        <translation>חיפוש בתמליל</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>החלפה ב־</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>המקום הקודם</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>המקום הבא</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>החלפת הכול</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>לא נמצא</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Each is treated as the audience&apos;s profile says.</source>
        <translation>כל אחד מטופל כפי שאומר הפרופיל של הקהל.</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>מי שבדק</translation>
    </message>
    <message>
        <source>Review finished</source>
        <translation>סיום הבדיקה</translation>
    </message>
    <message>
        <source>Accept all that are left ({count})</source>
        <translation>קבלת כל מה שנותר ({count})</translation>
    </message>
    <message>
        <source>Say who reviewed: the history names them.</source>
        <translation>יש לציין מי בדק: השם נכתב בהיסטוריה.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Make a vault</source>
        <translation>יצירת כספת</translation>
    </message>
    <message>
        <source>For your own collection. It takes two minutes; have pen and paper ready.</source>
        <translation>לאוסף שלך. זה לוקח שתי דקות; כדאי להכין עט ונייר.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>סיור ראשון</translation>
    </message>
    <message>
        <source>A vault with twelve invented testimonies, to try everything with. Everybody knows its passphrase: {word}</source>
        <translation>כספת ובה שתים־עשרה עדויות בדויות, כדי לנסות בה הכול. כל אחד מכיר את משפט הסיסמה שלה: {word}</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>פתיחת כספת</translation>
    </message>
    <message>
        <source>One that lies on this laptop or on a stick already.</source>
        <translation>כזו שכבר נמצאת במחשב הזה או בהתקן נייד.</translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation>מה מוגן ומה לא</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>שפה אחרת</translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation>בחירת כספת</translation>
    </message>
    <message>
        <source>Making a vault for the sample collection …</source>
        <translation>נוצרת כספת לאוסף לדוגמה …</translation>
    </message>
    <message>
        <source>What people tell you stays in a vault: one locked folder on this laptop. Nothing is sent, and nothing leaves that its narrator did not allow.</source>
        <translation>מה שאנשים מספרים לך נשמר בכספת: תיקייה נעולה אחת במחשב הזה. שום דבר אינו נשלח, ושום דבר אינו יוצא בלי הסכמת המספר/ת.</translation>
    </message>
    <message>
        <source>A locked vault cannot be read without its passphrase or its recovery key. Not protected: that a vault is here at all, and what is on the screen while it is open.</source>
        <translation>כספת נעולה אי אפשר לקרוא בלי משפט הסיסמה או מפתח השחזור שלה. מה שאינו מוגן: עצם קיומה של כספת כאן, ומה שעל המסך כל עוד היא פתוחה.</translation>
    </message>
</context>
<context>
    <name>FormTable</name>
    <message>
        <source>Forms and their versions</source>
        <translation>טפסים וגרסאותיהם</translation>
    </message>
    <message>
        <source>Show and edit …</source>
        <translation>הצגה ועריכה …</translation>
    </message>
    <message>
        <source>Save empty as PDF …</source>
        <translation>שמירת טופס ריק כ־PDF …</translation>
    </message>
    <message>
        <source>Print empty …</source>
        <translation>הדפסת טופס ריק …</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>שמירת הטופס</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>נשמר.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>נשלח למדפסת.</translation>
    </message>
    <message>
        <source>Holds again</source>
        <translation>שוב בתוקף</translation>
    </message>
    <message>
        <source>Mark as needing new consent</source>
        <translation>סימון: נדרשת הסכמה חדשה</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>טופס</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation>מתי עוברים עליו</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>סכום ביקורת</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>after</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>בכל עת</translation>
    </message>
    <message>
        <source>needs new consent</source>
        <translation>נדרשת הסכמה חדשה</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>החדש ביותר</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>בתוקף</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>3 · What goes with them?</source>
        <translation>3 · מה יוצא איתן?</translation>
    </message>
    <message>
        <source>Without any transcript, the package is a catalogue, and only that needs to be allowed.</source>
        <translation>בלי שום תמליל החבילה היא קטלוג, ורק הוא צריך להיות מותר.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>יש לבחור לפחות פורמט אחד.</translation>
    </message>
    <message>
        <source>Testimonies whose sound goes along: {count}. It is silent wherever words were taken out.</source>
        <translation>עדויות שהקול שלהן יוצא איתן: {count}. הוא מושתק בכל מקום שהוצאו ממנו מילים.</translation>
    </message>
    <message>
        <source>No sound goes along: it does only where consent covers it and the transcript says when each word taken out is heard.</source>
        <translation>שום קול אינו יוצא: הוא יוצא רק אם ההסכמה כוללת אותו והתמליל אומר מתי נשמעת כל מילה שהוצאה.</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <source>Consent forms</source>
        <translation>טופסי הסכמה</translation>
    </message>
    <message>
        <source>Every version’s text is kept for ever, with its checksum. When a form turned out to promise too much, or to explain too little, mark that version: whoever agreed on it stays in the vault until a new conversation.</source>
        <translation>הטקסט של כל גרסה נשמר לתמיד, עם סכום הביקורת שלו. אם התברר שטופס הבטיח יותר מדי או הסביר פחות מדי, אפשר לסמן את הגרסה הזאת: העדויות של מי שהסכימו לפיה נשארות בכספת עד שיחה חדשה.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>טופס</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Mark as needing new consent</source>
        <translation>סימון: נדרשת הסכמה חדשה</translation>
    </message>
    <message>
        <source>Need a new consent</source>
        <translation>דורשים הסכמה חדשה</translation>
    </message>
    <message>
        <source>A form that is not in the table, such as an older one on paper:</source>
        <translation>טופס שאינו בטבלה, למשל טופס ישן על נייר:</translation>
    </message>
    <message>
        <source>None: every form still holds.</source>
        <translation>אין: כל הטפסים עדיין בתוקף.</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, גרסה {version}</translation>
    </message>
    <message>
        <source>Holds again</source>
        <translation>שוב בתוקף</translation>
    </message>
    <message>
        <source>{form}: holds again</source>
        <translation>{form}: שוב בתוקף</translation>
    </message>
    <message>
        <source>Name the form as it stands in the consent events.</source>
        <translation>יש לכתוב את שם הטופס כפי שהוא מופיע באירועי ההסכמה.</translation>
    </message>
    <message>
        <source>Which version of it?</source>
        <translation>איזו גרסה שלו?</translation>
    </message>
    <message>
        <source>mark on the form {form}</source>
        <translation>סימון הטופס {form}</translation>
    </message>
    <message>
        <source>form {form} holds again</source>
        <translation>הטופס {form} שוב בתוקף</translation>
    </message>
</context>
<context>
    <name>GoingModel</name>
    <message>
        <source>The catalogue entry</source>
        <translation>הרישום בקטלוג</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>מספר העדות</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>What consent covers</source>
        <translation>מה ההסכמה כוללת</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>to decide</source>
        <translation>להכרעה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתוחים</translation>
    </message>
    <message>
        <source>All</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>לא נותר במה להכריע</translation>
    </message>
    <message>
        <source>Finish the review beneath, or look at what was decided.</source>
        <translation>אפשר לסיים את הבדיקה למטה, או לעיין במה שהוכרע.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>הצגת הכול</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message>
        <source>{text}, decided as one; Right shows each: {state}</source>
        <translation>{text}, הכרעה אחת לכולם; חץ שמאלה מציג כל אחד: {state}</translation>
    </message>
    <message>
        <source>{text}, decided as one; Left puts them away: {state}</source>
        <translation>{text}, הכרעה אחת לכולם; חץ ימינה מקפל אותם: {state}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>פתוח</translation>
    </message>
    <message numerus="yes">
        <source>{text}: {category}, {sure}, %Ln times, {state}</source>
        <translation>
            <numerusform>{text}: {category}, {sure}, פעם אחת, {state}</numerusform>
            <numerusform>{text}: {category}, {sure}, %Ln פעמים, {state}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Field card …</source>
        <translation>כרטיס שטח …</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>It lies beside the program and needs no network.</source>
        <translation>הוא נמצא לצד התוכנה ואינו צריך רשת.</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Pages of the guide</source>
        <translation>עמודי המדריך</translation>
    </message>
    <message>
        <source>The page of the guide before this one (Alt+Left)</source>
        <translation>העמוד הקודם במדריך (Alt+Left)</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or only the beginning of one.</source>
        <translation>לא נמצא דבר. כדאי לנסות פחות מילים, או רק תחילתה של מילה.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>חיפוש במדריך</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>מדריך</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Print a working copy</source>
        <translation>הדפסת עותק עבודה</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>כולם</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Original: stays here</source>
        <translation>המקור: נשאר כאן</translation>
    </message>
    <message>
        <source>As {audience} will read it</source>
        <translation>כפי שייקרא על ידי {audience}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>מצב הכספת</translation>
    </message>
    <message>
        <source>Nothing is lost, and a laptop that is taken away tells nothing: what that rests on.</source>
        <translation>דבר אינו הולך לאיבוד, ומחשב שנלקח אינו מגלה דבר: על מה זה נשען.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>הכספת</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>הצגת ההיסטוריה</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Who did what and when</source>
        <translation>מי עשה מה ומתי</translation>
    </message>
    <message>
        <source>Every change is an event that can neither be changed nor removed without it being noticed.</source>
        <translation>כל שינוי הוא אירוע שאי אפשר לשנות או להסיר בלי שזה יתגלה.</translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation>מה מוגן ומה לא</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>מוגן</translation>
    </message>
    <message>
        <source>Every text, name, consent event and file in the vault, while it is locked.</source>
        <translation>כל טקסט, שם, אירוע הסכמה וקובץ בכספת, כל עוד היא נעולה.</translation>
    </message>
    <message>
        <source>Against reading by whoever has the laptop, the disk or a backup, without a key.</source>
        <translation>מפני קריאה על ידי מי שבידיו המחשב, הדיסק או גיבוי, ואין בידיו מפתח.</translation>
    </message>
    <message>
        <source>Against a silent change: the history and each file say when they are not as written.</source>
        <translation>מפני שינוי סמוי: ההיסטוריה וכל קובץ מודיעים כשאינם כפי שנכתבו.</translation>
    </message>
    <message>
        <source>Consent and history: events are added, never changed or taken away.</source>
        <translation>הסכמה והיסטוריה: אירועים נוספים, ולעולם אינם משתנים או נמחקים.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>לא מוגן</translation>
    </message>
    <message>
        <source>That there is a vault, its name and place, how large it is and when it was last changed.</source>
        <translation>עצם קיומה של הכספת, שמה ומקומה, גודלה ומתי השתנתה לאחרונה.</translation>
    </message>
    <message>
        <source>What is on the screen, or in this computer&apos;s memory, while the vault is open.</source>
        <translation>מה שעל המסך, או בזיכרון של המחשב הזה, כשהכספת פתוחה.</translation>
    </message>
    <message>
        <source>Against a program on this laptop that reads along while you type the passphrase.</source>
        <translation>מפני תוכנה במחשב הזה שקוראת בזמן שמקלידים את משפט הסיסמה.</translation>
    </message>
    <message>
        <source>Packages once they have left, and who can be forced to tell the passphrase.</source>
        <translation>חבילות אחרי שיצאו, ומי שאפשר לאלץ למסור את משפט הסיסמה.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>{who} entered a name in people and places.</source>
        <translation>{who}: שם נרשם ב“אנשים ומקומות”.</translation>
    </message>
    <message>
        <source>{who} changed a card in people and places.</source>
        <translation>{who}: כרטיס שונה ב“אנשים ומקומות”.</translation>
    </message>
    <message>
        <source>{who} took a name out of people and places.</source>
        <translation>{who}: שם הוסר מ“אנשים ומקומות”.</translation>
    </message>
    <message>
        <source>{who} said that an entry of people and places is two.</source>
        <translation>{who}: רשומה ב“אנשים ומקומות” פוצלה לשתיים.</translation>
    </message>
    <message>
        <source>{who} took a step in people and places back.</source>
        <translation>{who}: בוטלה פעולה ב“אנשים ומקומות”.</translation>
    </message>
    <message>
        <source>{who} added the testimony.</source>
        <translation>{who}: העדות נוספה.</translation>
    </message>
    <message>
        <source>{who} changed: {what}.</source>
        <translation>{who}: שונו: {what}.</translation>
    </message>
    <message>
        <source>{who} saved a version that clashed with another. Both are kept.</source>
        <translation>{who}: נשמרה גרסה שהתנגשה עם אחרת. שתיהן נשמרות.</translation>
    </message>
    <message>
        <source>{who} made a package with this testimony in it.</source>
        <translation>{who}: הוכנה חבילה שהעדות הזאת בתוכה.</translation>
    </message>
    <message>
        <source>{who} recorded consent: {kind}.</source>
        <translation>{who}: נרשם: {kind}.</translation>
    </message>
    <message>
        <source>{who} added a file.</source>
        <translation>{who}: נוסף קובץ.</translation>
    </message>
    <message>
        <source>{who} took a decision back.</source>
        <translation>{who}: הכרעה בוטלה.</translation>
    </message>
    <message>
        <source>{who} finished the review.</source>
        <translation>{who}: הבדיקה הושלמה.</translation>
    </message>
    <message>
        <source>{who} sealed the testimony: {reason}.</source>
        <translation>{who}: העדות נאטמה: {reason}.</translation>
    </message>
    <message>
        <source>{who} unsealed the testimony: {reason}.</source>
        <translation>{who}: אטימת העדות בוטלה: {reason}.</translation>
    </message>
    <message>
        <source>{who} destroyed the testimony: {reason}.</source>
        <translation>{who}: העדות הושמדה: {reason}.</translation>
    </message>
    <message>
        <source>{who} found that the package with this testimony in it never left.</source>
        <translation>{who}: נמצא שהחבילה שהעדות הזאת בתוכה לא יצאה.</translation>
    </message>
    <message>
        <source>{who} let the testimony keep its release id and letters in every package.</source>
        <translation>{who}: נקבע שהעדות תשמור על מזהה היציאה ועל האותיות שלה בכל חבילה.</translation>
    </message>
    <message>
        <source>{who} let each package draw a new release id and new letters.</source>
        <translation>{who}: נקבע שלכל חבילה יהיו מזהה יציאה חדש ואותיות חדשות.</translation>
    </message>
    <message>
        <source>{who} made a package. Testimonies in it: {testimonies}.</source>
        <translation>{who}: הוכנה חבילה. העדויות שבה: {testimonies}.</translation>
    </message>
    <message>
        <source>{who} made the vault.</source>
        <translation>{who}: הכספת נוצרה.</translation>
    </message>
    <message>
        <source>{who} made a new recovery key. The one before opens nothing any more.</source>
        <translation>{who}: נוצר מפתח שחזור חדש. הקודם אינו פותח עוד דבר.</translation>
    </message>
    <message>
        <source>{who} changed the passphrase.</source>
        <translation>{who}: משפט הסיסמה שונה.</translation>
    </message>
    <message>
        <source>{who} found that everything after event {after} was gone.</source>
        <translation>{who}: נמצא שכל מה שאחרי אירוע {after} נעלם.</translation>
    </message>
    <message>
        <source>{who} found that a package whose making was interrupted never left.</source>
        <translation>{who}: נמצא שחבילה שהכנתה נקטעה לא יצאה.</translation>
    </message>
    <message>
        <source>{who} brought the vault up to date with a newer version of the program.</source>
        <translation>{who}: הכספת עודכנה לגרסה חדשה יותר של התוכנה.</translation>
    </message>
    <message>
        <source>{who} made a backup, and it was read back.</source>
        <translation>{who}: נעשה גיבוי, והוא נבדק בקריאה חוזרת.</translation>
    </message>
    <message>
        <source>{who} let an older backup go, since newer ones are kept.</source>
        <translation>{who}: גיבוי ישן יותר נמחק, כי נשמרים חדשים ממנו.</translation>
    </message>
    <message>
        <source>{who} destroyed in a backup, too, what had been destroyed.</source>
        <translation>{who}: מה שהושמד הושמד גם בגיבוי.</translation>
    </message>
    <message>
        <source>{who} kept the text of the form {form}, version {version}, in {language}.</source>
        <translation>{who}: נשמר הטקסט של הטופס {form}, גרסה {version}, בשפה: {language}.</translation>
    </message>
    <message>
        <source>{who} changed a setting of the collection: {setting}.</source>
        <translation>{who}: שונתה הגדרה של האוסף: {setting}.</translation>
    </message>
    <message>
        <source>{who}: {action}.</source>
        <translation>{who}: {action}.</translation>
    </message>
    <message numerus="yes">
        <source>{who} said that %Ln entries of people and places are one.</source>
        <translation>
            <numerusform>{who}: רשומה אחת ב“אנשים ומקומות” סומנה כאותה רשומה.</numerusform>
            <numerusform>{who}: %Ln רשומות ב“אנשים ומקומות” אוחדו לאחת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} took a list of %Ln names into people and places.</source>
        <translation>
            <numerusform>{who}: רשימה של שם אחד נקלטה ב“אנשים ומקומות”.</numerusform>
            <numerusform>{who}: רשימה של %Ln שמות נקלטה ב“אנשים ומקומות”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} decided %Ln findings of one kind together: {small_class}.</source>
        <translation>
            <numerusform>{who}: הוכרע ממצא אחד מסוג אחד: {small_class}.</numerusform>
            <numerusform>{who}: הוכרעו יחד %Ln ממצאים מסוג אחד: {small_class}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} decided %Ln groups of findings.</source>
        <translation>
            <numerusform>{who}: הוכרעה קבוצת ממצאים אחת.</numerusform>
            <numerusform>{who}: הוכרעו %Ln קבוצות של ממצאים.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} printed a working copy for the team.</source>
        <translation>{who}: הודפס עותק עבודה לצוות.</translation>
    </message>
    <message>
        <source>{who} wrote in the private notes.</source>
        <translation>{who}: נכתב משהו בהערות הפרטיות.</translation>
    </message>
    <message numerus="yes">
        <source>{who} made a package and let %Ln things go that may identify someone. Testimonies in it: {testimonies}.</source>
        <translation>
            <numerusform>{who}: הוכנה חבילה, והותר לצאת בה דבר אחד שאולי מזהה מישהו. העדויות שבה: {testimonies}.</numerusform>
            <numerusform>{who}: הוכנה חבילה, והותר לצאת בה %Ln דברים שאולי מזהים מישהו. העדויות שבה: {testimonies}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fields} and %Ln more</source>
        <translation>
            <numerusform>{fields} ועוד אחד</numerusform>
            <numerusform>{fields} ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>the narrator was informed</source>
        <translation>נמסר הסבר למספר/ת</translation>
    </message>
    <message>
        <source>given</source>
        <translation>ניתנה הסכמה</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>לא ניתנה הסכמה</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>ההסכמה צומצמה</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>ההסכמה הורחבה</translation>
    </message>
    <message>
        <source>confirmed again</source>
        <translation>ההסכמה אושרה מחדש</translation>
    </message>
    <message>
        <source>the transcript was approved</source>
        <translation>התמליל אושר</translation>
    </message>
    <message>
        <source>one use was approved</source>
        <translation>אושר שימוש אחד</translation>
    </message>
    <message>
        <source>the embargo was lifted</source>
        <translation>תקופת הסגירה הסתיימה</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ההסכמה נלקחה חזרה</translation>
    </message>
    <message>
        <source>the narrator died</source>
        <translation>מות המספר/ת</translation>
    </message>
    <message>
        <source>title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>מוסד</translation>
    </message>
    <message>
        <source>language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>what is done for whom</source>
        <translation>מה נעשה עבור מי</translation>
    </message>
    <message>
        <source>how exact what is made less exact stays</source>
        <translation>כמה מדויק נשאר מה שמדויק פחות</translation>
    </message>
    <message>
        <source>the ladders of less exact words</source>
        <translation>הסולמות של מילים מדויקות פחות</translation>
    </message>
    <message>
        <source>forms that need new consent</source>
        <translation>טפסים הדורשים הסכמה חדשה</translation>
    </message>
    <message>
        <source>when it locks itself</source>
        <translation>מתי היא ננעלת מעצמה</translation>
    </message>
    <message>
        <source>the name work is signed with</source>
        <translation>השם שבו חותמים על העבודה</translation>
    </message>
    <message>
        <source>the seal of the key slots</source>
        <translation>החותם של תאי המפתח</translation>
    </message>
    <message>
        <source>automatic backups</source>
        <translation>גיבויים אוטומטיים</translation>
    </message>
    <message>
        <source>whether a second person must read each review</source>
        <translation>אם כל בדיקה צריכה קריאה שנייה</translation>
    </message>
    <message>
        <source>which recognisers look through the texts</source>
        <translation>אילו כלי זיהוי עוברים על הטקסטים</translation>
    </message>
    <message>
        <source>the collection’s own fields</source>
        <translation>השדות של האוסף עצמו</translation>
    </message>
    <message>
        <source>controlled vocabularies</source>
        <translation>אוצרות מונחים מבוקרים</translation>
    </message>
    <message>
        <source>where keywords and warnings come from</source>
        <translation>מניין באות מילות מפתח ואזהרות</translation>
    </message>
    <message>
        <source>templates for new testimonies</source>
        <translation>תבניות לעדויות חדשות</translation>
    </message>
    <message>
        <source>the template that new testimonies begin from</source>
        <translation>התבנית שעדויות חדשות מתחילות ממנה</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>כמויות</translation>
    </message>
    <message>
        <source>spans of time</source>
        <translation>פרקי זמן</translation>
    </message>
    <message>
        <source>months and hours</source>
        <translation>חודשים ושעות</translation>
    </message>
    <message>
        <source>years</source>
        <translation>שנים</translation>
    </message>
    <message>
        <source>peoples and faiths</source>
        <translation>עמים ודתות</translation>
    </message>
    <message>
        <source>common occupations</source>
        <translation>עיסוקים נפוצים</translation>
    </message>
    <message>
        <source>common roles</source>
        <translation>תפקידים נפוצים</translation>
    </message>
    <message>
        <source>ranks of soldiers</source>
        <translation>דרגות חיילים</translation>
    </message>
    <message>
        <source>ranks of sergeants</source>
        <translation>דרגות סמלים</translation>
    </message>
    <message>
        <source>ranks of officers</source>
        <translation>דרגות קצינים</translation>
    </message>
    <message>
        <source>accession number</source>
        <translation>מספר העדות</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>תקציר</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>מילות מפתח</translation>
    </message>
    <message>
        <source>content warnings</source>
        <translation>אזהרות תוכן</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>שדות נוספים</translation>
    </message>
    <message>
        <source>people</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>מפגשים</translation>
    </message>
    <message>
        <source>what it speaks of</source>
        <translation>על מה מסופר בה</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>תמליל</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>הקלטות</translation>
    </message>
    <message>
        <source>what is withheld or identifying</source>
        <translation>מה שחסום או מזהה</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Testimonies</source>
        <translation>עדויות</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>הסכמה</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Keys and vault</source>
        <translation>מפתחות וכספת</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>מספר העדות</translation>
    </message>
    <message>
        <source>Only acts to the testimony with this accession number</source>
        <translation>רק פעולות בעדות שזה מספרה</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ניקוי הכול</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>סינון</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>אירועים: {count}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Without a readable time</source>
        <translation>בלי שעה שאפשר לקרוא</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Who did what and when. It names what was touched, never what it says, and can only grow.</source>
        <translation>מי עשה מה ומתי. כתוב בה במה נגעו, לעולם לא מה נאמר, והיא רק גדלה.</translation>
    </message>
    <message>
        <source>History of the collection, newest first</source>
        <translation>היסטוריית האוסף, מן החדש לישן</translation>
    </message>
    <message>
        <source>Nothing of this kind was done</source>
        <translation>לא נעשה דבר מסוג זה</translation>
    </message>
    <message>
        <source>No event of the history fits these filters.</source>
        <translation>אין בהיסטוריה אירוע שמתאים לסינון.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>הצגת הכול</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of the testimony</source>
        <translation>היסטוריית העדות</translation>
    </message>
</context>
<context>
    <name>ImportNames</name>
    <message>
        <source>Rows that cannot be read</source>
        <translation>שורות שאי אפשר לקרוא</translation>
    </message>
    <message>
        <source>The list as it was read</source>
        <translation>הרשימה כפי שנקראה</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln entries</source>
        <translation>
            <numerusform>קליטת רשומה אחת</numerusform>
            <numerusform>קליטת %Ln רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that cannot be read: {count}. Correct the file, or take in the others.</source>
        <translation>שורות שאי אפשר לקרוא: {count}. אפשר לתקן את הקובץ, או לקלוט את השאר.</translation>
    </message>
    <message>
        <source>Everything in this list is known already.</source>
        <translation>כל מה שברשימה הזאת כבר מוכר.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>כאן</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>גם</translation>
    </message>
    <message>
        <source>new</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>משתנה</translation>
    </message>
    <message>
        <source>known</source>
        <translation>מוכר</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>ייבוא רשימה</translation>
    </message>
    <message>
        <source>Nothing is taken in yet. The same entry again is brought up to date, and nothing is taken away.</source>
        <translation>עדיין לא נקלט דבר. רשומה שכבר קיימת מתעדכנת, ושום דבר אינו מוסר.</translation>
    </message>
</context>
<context>
    <name>ImportVocabulary</name>
    <message>
        <source>a new vocabulary</source>
        <translation>אוצר מונחים חדש</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>מה הושמט</translation>
    </message>
    <message>
        <source>The terms as they were read</source>
        <translation>המונחים כפי שנקראו</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>חדשים: {count}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>השתנו: {count}</translation>
    </message>
    <message>
        <source>no longer in the file, still understood: {count}</source>
        <translation>אינם עוד בקובץ, עדיין מובנים: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln terms</source>
        <translation>
            <numerusform>קליטת מונח אחד</numerusform>
            <numerusform>קליטת %Ln מונחים</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is known already.</source>
        <translation>כל מה שבקובץ הזה כבר מוכר.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>כאן</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>מונח</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>תחת</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>גם</translation>
    </message>
    <message>
        <source>new</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>משתנה</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>נעלם</translation>
    </message>
    <message>
        <source>known</source>
        <translation>מוכר</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Take it into</source>
        <translation>קליטה אל</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Import a vocabulary</source>
        <translation>ייבוא אוצר מונחים</translation>
    </message>
    <message>
        <source>Nothing is taken in yet. A term that comes again is brought up to date; its earlier labels, and terms that are gone, stay understood where records use them.</source>
        <translation>עדיין לא נקלט דבר. מונח שבא שוב מתעדכן; תוויותיו הקודמות, ומונחים שנעלמו, נשארים מובנים בכל רישום שמשתמש בהם.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Testimonies and transcripts ({patterns})</source>
        <translation>עדויות ותמלילים ({patterns})</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>הוספת קבצים</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>הקבצים מתווספים</translation>
    </message>
    <message>
        <source>Adding the sample collection</source>
        <translation>האוסף לדוגמה מתווסף</translation>
    </message>
    <message>
        <source>Nothing in this folder can be read. Choose records or transcripts.</source>
        <translation>אי אפשר לקרוא דבר בתיקייה הזאת. יש לבחור רישומים או תמלילים.</translation>
    </message>
    <message>
        <source>Added: {count}.</source>
        <translation>נוספו: {count}.</translation>
    </message>
    <message>
        <source>Stopped. {added}</source>
        <translation>נעצר. {added}</translation>
    </message>
    <message>
        <source>Not added: {count}.</source>
        <translation>לא נוספו: {count}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Their names and reasons are hidden in discreet mode.</source>
        <translation>השמות והסיבות מוסתרים במצב דיסקרטי.</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… ועוד אחד.</numerusform>
            <numerusform>… ועוד %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Leaves only with what identifies taken out.</source>
        <translation>יוצאת רק אחרי שהוצא ממנה מה שמזהה.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>תקציר</translation>
    </message>
    <message>
        <source>A few sentences: what it is about, when, where.</source>
        <translation>כמה משפטים: על מה מדובר, מתי, היכן.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>מילות מפתח</translation>
    </message>
    <message>
        <source>Content warnings</source>
        <translation>אזהרות תוכן</translation>
    </message>
    <message>
        <source>What a reader or listener should know beforehand.</source>
        <translation>מה שכדאי לדעת לפני הקריאה או ההאזנה.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>שמות וכתיבים נוספים</translation>
    </message>
    <message>
        <source>Nicknames, and the name in every script it is written in.</source>
        <translation>כינויים, והשם בכל כתב שהוא נכתב בו.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>לידה</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>מגדר</translation>
    </message>
    <message>
        <source>Relation to the narrator</source>
        <translation>קשר אל המספר/ת</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>עיסוק</translation>
    </message>
    <message>
        <source>Service, employers, groups</source>
        <translation>שירות, מעסיקים, קבוצות</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Identity and service numbers</source>
        <translation>מספרי זהות ושירות</translation>
    </message>
    <message>
        <source>More: relation, work and service, contact, numbers</source>
        <translation>עוד: קשר, עבודה ושירות, פרטי קשר, מספרים</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>דרגה</translation>
    </message>
    <message>
        <source>Role there</source>
        <translation>תפקיד שם</translation>
    </message>
    <message>
        <source>From</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>To</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>לא נאמר</translation>
    </message>
    <message>
        <source>such as winter 2016</source>
        <translation>למשל חורף 2016</translation>
    </message>
    <message>
        <source>As exactly as it is known: 14.5.1987, May 1987, about 1987, the 1980s.</source>
        <translation>מדויק ככל שידוע: 14.5.1987, מאי 1987, בערך 1987, שנות ה־80.</translation>
    </message>
    <message>
        <source>As you say it: yesterday, 11.6.2023, June 2023.</source>
        <translation>כפי שאומרים: אתמול, 11.6.2023, יוני 2023.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>אופן ההקלטה</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>מי נכח</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>הערות פרטיות</translation>
    </message>
    <message>
        <source>Internal: these notes never leave the vault, in no package and no export.</source>
        <translation>פנימי: ההערות האלה לעולם אינן יוצאות מן הכספת, לא בחבילה ולא בייצוא.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>מקומות</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>אירועים</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>מה זה</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>צורות נוספות</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>לומר במקומן</translation>
    </message>
    <message>
        <source>Empty: the program finds words that say as much as is safe.</source>
        <translation>ריק: התוכנה מוצאת מילים שאומרות כמה שבטוח לומר.</translation>
    </message>
    <message>
        <source>Add a service, employer or group</source>
        <translation>הוספת שירות, מעסיק או קבוצה</translation>
    </message>
    <message>
        <source>adding of an affiliation</source>
        <translation>הוספה של שיוך</translation>
    </message>
    <message>
        <source>removal of an affiliation</source>
        <translation>הסרה של שיוך</translation>
    </message>
    <message>
        <source>order of affiliations</source>
        <translation>סדר השיוכים</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>בלי שם</translation>
    </message>
</context>
<context>
    <name>InterviewTab</name>
    <message>
        <source>change of {field}</source>
        <translation>שינוי: {field}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>בלי שם</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>אין עדיין תאריך</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>אין עדיין מילים</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Whoever spoke, was there, or is spoken of.</source>
        <translation>מי שדיבר, מי שנכח, או מי שמוזכר.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>מפגשים</translation>
    </message>
    <message>
        <source>Each sitting of the interview.</source>
        <translation>כל מפגש של הריאיון.</translation>
    </message>
    <message>
        <source>What it speaks of</source>
        <translation>על מה מסופר בה</translation>
    </message>
    <message>
        <source>Places, time and events of the story itself.</source>
        <translation>המקומות, הזמן והאירועים של הסיפור עצמו.</translation>
    </message>
    <message>
        <source>Keywords and warnings</source>
        <translation>מילות מפתח ואזהרות</translation>
    </message>
    <message>
        <source>Known to identify someone</source>
        <translation>ידוע שמזהה מישהו</translation>
    </message>
    <message>
        <source>Words you know already to give someone away; the program looks for them everywhere.</source>
        <translation>מילים שכבר ידוע שהן חושפות מישהו; התוכנה מחפשת אותן בכל מקום.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>שדות משלנו</translation>
    </message>
    <message>
        <source>The collection’s own. They stay in the vault: no package carries them.</source>
        <translation>של האוסף עצמו. הם נשארים בכספת: שום חבילה אינה נושאת אותם.</translation>
    </message>
    <message>
        <source>Use as a template …</source>
        <translation>שימוש כתבנית …</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>השמות מוסתרים</translation>
    </message>
    <message>
        <source>Discreet mode is on. The interview shows names, places and numbers.</source>
        <translation>המצב הדיסקרטי פועל. הריאיון מציג שמות, מקומות ומספרים.</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>הצגת השמות</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>הוספת אדם</translation>
    </message>
    <message>
        <source>adding of a person</source>
        <translation>הוספה של אדם</translation>
    </message>
    <message>
        <source>removal of a person</source>
        <translation>הסרה של אדם</translation>
    </message>
    <message>
        <source>order of people</source>
        <translation>סדר האנשים</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>הוספת מפגש</translation>
    </message>
    <message>
        <source>adding of a session</source>
        <translation>הוספה של מפגש</translation>
    </message>
    <message>
        <source>removal of a session</source>
        <translation>הסרה של מפגש</translation>
    </message>
    <message>
        <source>order of sessions</source>
        <translation>סדר המפגשים</translation>
    </message>
    <message>
        <source>Add words that identify</source>
        <translation>הוספת מילים מזהות</translation>
    </message>
    <message>
        <source>adding of identifying words</source>
        <translation>הוספה של מילים מזהות</translation>
    </message>
    <message>
        <source>removal of identifying words</source>
        <translation>הסרה של מילים מזהות</translation>
    </message>
    <message>
        <source>order of identifying words</source>
        <translation>סדר המילים המזהות</translation>
    </message>
</context>
<context>
    <name>KeepingSwitch</name>
    <message>
        <source>Letters stay the same</source>
        <translation>האותיות נשארות קבועות</translation>
    </message>
    <message>
        <source>It keeps its release id and its people&apos;s letters. Whoever holds two of its packages can put them side by side, and learn from each what the other leaves out.</source>
        <translation>היא שומרת על מזהה היציאה ועל האותיות של האנשים שבה. מי שבידיו שתיים מן החבילות שלה יכול להניח אותן זו לצד זו, וללמוד מכל אחת מה שהאחרת משמיטה.</translation>
    </message>
    <message>
        <source>Each package draws a release id and letters of its own: two cannot be put side by side.</source>
        <translation>לכל חבילה מזהה יציאה ואותיות משלה: אי אפשר להניח שתיים זו לצד זו.</translation>
    </message>
    <message>
        <source>same letters in every package</source>
        <translation>אותן אותיות בכל חבילה</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the keys …</source>
        <translation>יש ללחוץ על המקשים …</translation>
    </message>
</context>
<context>
    <name>KeyboardCard</name>
    <message>
        <source>Keyboard</source>
        <translation>מקלדת</translation>
    </message>
    <message>
        <source>Enter on a line changes its keys. They hold on this laptop, in every vault, from now on.</source>
        <translation>מקש Enter על שורה משנה את המקשים שלה. הם תקפים במחשב הזה, בכל כספת, מעכשיו.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>חיפוש פעולה או מקש</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>פעולות והמקשים שלהן</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>שינוי …</translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <translation>הסרת המקשים</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>כפי שהיה במקור</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>הכול כפי שהיה במקור</translation>
    </message>
    <message>
        <source>Esc leaves them as they are.</source>
        <translation>מקש Esc משאיר אותם כפי שהם.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>היכן פועל</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>בכל מקום</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>שונה</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>מקשים עבור “{action}”</translation>
    </message>
    <message>
        <source>{keys} is the key of “{action}”. Taken over, that has no key of its own any more.</source>
        <translation>{keys} הוא המקש של “{action}”. אם יועבר, לפעולה ההיא לא יהיה עוד מקש משלה.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>העברת המקש</translation>
    </message>
</context>
<context>
    <name>LadderModel</name>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
</context>
<context>
    <name>Ladders</name>
    <message>
        <source>Less exact words</source>
        <translation>מילים מדויקות פחות</translation>
    </message>
    <message>
        <source>What a value is called where it may only stand less exact: one column a level, the finest first. What is not listed becomes its kind. These lists name what they hide, so they never leave the vault.</source>
        <translation>איך קוראים לערך במקום שמותר לו להופיע רק בדיוק פחות: עמודה לכל שלב, המדויק ביותר ראשון. מה שאינו ברשימה נכתב לפי סוגו. הרשימות האלה נוקבות במה שהן מסתירות, ולכן לעולם אינן יוצאות מן הכספת.</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>סוג הערך</translation>
    </message>
    <message>
        <source>Read a file …</source>
        <translation>קריאה מקובץ …</translation>
    </message>
    <message>
        <source>Begin with one level</source>
        <translation>התחלה משלב אחד</translation>
    </message>
    <message>
        <source>Values and their words</source>
        <translation>ערכים ומילותיהם</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>הוספת שורה</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>הסרת שורות</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>העלאת השורה</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>הורדת השורה</translation>
    </message>
    <message>
        <source>Name of the level</source>
        <translation>שם השלב</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>הוספת שלב</translation>
    </message>
    <message>
        <source>Remove the level</source>
        <translation>הסרת השלב</translation>
    </message>
    <message>
        <source>Make the level finer than the one before</source>
        <translation>העברת השלב לפני הקודם: מדויק יותר</translation>
    </message>
    <message>
        <source>Make the level coarser than the one behind</source>
        <translation>העברת השלב אחרי הבא: מדויק פחות</translation>
    </message>
    <message>
        <source>No ladder of your own yet.</source>
        <translation>אין עדיין סולם משלך.</translation>
    </message>
    <message>
        <source>The usual words are used.</source>
        <translation>נעשה שימוש במילים הרגילות.</translation>
    </message>
    <message>
        <source>Example: occupations</source>
        <translation>דוגמה: עיסוקים</translation>
    </message>
    <message>
        <source>Begin with the example</source>
        <translation>התחלה מן הדוגמה</translation>
    </message>
    <message>
        <source>What each audience would read:</source>
        <translation>מה יקרא כל קהל:</translation>
    </message>
    <message>
        <source>less exact words of {category}</source>
        <translation>מילים מדויקות פחות עבור {category}</translation>
    </message>
    <message>
        <source>Read a ladder</source>
        <translation>קריאת סולם</translation>
    </message>
    <message>
        <source>Tables ({files})</source>
        <translation>טבלאות ({files})</translation>
    </message>
    <message>
        <source>Reading a ladder</source>
        <translation>הסולם נקרא</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>מה שהודבק</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>שלב {number}</translation>
    </message>
    <message>
        <source>Two levels cannot have the same name. Give this one another.</source>
        <translation>לא ייתכנו שני שלבים באותו שם. יש לתת לזה שם אחר.</translation>
    </message>
    <message>
        <source>rank or role</source>
        <translation>דרגה או תפקיד</translation>
    </message>
    <message>
        <source>“Person”</source>
        <translation>“אדם”</translation>
    </message>
    <message>
        <source>month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>year</source>
        <translation>שנה</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>עשור</translation>
    </message>
    <message>
        <source>rough band</source>
        <translation>טווח גס</translation>
    </message>
    <message>
        <source>group of ranks</source>
        <translation>קבוצת דרגות</translation>
    </message>
    <message>
        <source>kind only</source>
        <translation>הסוג בלבד</translation>
    </message>
    <message>
        <source>This is no span: write “1987-12..1993-09”, “13..17” or “80..”. The row is never used.</source>
        <translation>זה אינו טווח: יש לכתוב “1987-12..1993-09”, “13..17” או “80..”. השורה אינה בשימוש אף פעם.</translation>
    </message>
    <message>
        <source>An earlier row holds part of this span, and goes first.</source>
        <translation>שורה קודמת כוללת חלק מן הטווח הזה, והיא קודמת.</translation>
    </message>
    <message>
        <source>These words hold the value they should hide. Write others.</source>
        <translation>במילים האלה מופיע הערך שהן אמורות להסתיר. יש לכתוב אחרות.</translation>
    </message>
    <message>
        <source>These words hold a name that is protected. The kind is written in their place.</source>
        <translation>במילים האלה מופיע שם מוגן. במקומן נכתב הסוג.</translation>
    </message>
    <message>
        <source>The level before calls this and an earlier row the same, this one parts them. Reconsider.</source>
        <translation>השלב הקודם קורא לשורה הזאת ולשורה קודמת באותו שם, והשלב הזה מפריד ביניהן. כדאי לשקול מחדש.</translation>
    </message>
    <message>
        <source>There are no words yet: it becomes its kind.</source>
        <translation>אין עדיין מילים: נכתב הסוג.</translation>
    </message>
    <message>
        <source>A level of the program has this name. Give the level another.</source>
        <translation>לאחד משלבי התוכנה יש השם הזה. יש לתת לשלב שם אחר.</translation>
    </message>
    <message>
        <source>We came to {words} before dawn.</source>
        <translation>הגענו אל {words} לפני עלות השחר.</translation>
    </message>
    <message>
        <source>They were men of {words}.</source>
        <translation>הם היו אנשי {words}.</translation>
    </message>
    <message>
        <source>I worked for {words} then.</source>
        <translation>באותו זמן עבדתי עבור {words}.</translation>
    </message>
    <message>
        <source>He was {words} at the time.</source>
        <translation>הוא היה אז {words}.</translation>
    </message>
    <message>
        <source>She was {words} at the time.</source>
        <translation>היא הייתה אז {words}.</translation>
    </message>
    <message>
        <source>It happened in {words}.</source>
        <translation>זה קרה ב{words}.</translation>
    </message>
    <message>
        <source>I was {words} then.</source>
        <translation>באותו זמן הייתי {words}.</translation>
    </message>
    <message>
        <source>We saw {words} on the road.</source>
        <translation>ראינו {words} בדרך.</translation>
    </message>
    <message>
        <source>It was {words}.</source>
        <translation>זה היה {words}.</translation>
    </message>
    <message>
        <source>Spans of dates, such as 1987-12..1993-09; either end may be left open.</source>
        <translation>טווחי תאריכים, כגון 1987-12..1993-09; כל קצה יכול להישאר פתוח.</translation>
    </message>
    <message>
        <source>Spans of whole numbers, such as 13..17; either end may be left open.</source>
        <translation>טווחי מספרים שלמים, כגון 13..17; כל קצה יכול להישאר פתוח.</translation>
    </message>
    <message>
        <source>Names as they are in the records. Other spellings and cases are found by themselves.</source>
        <translation>שמות כפי שהם כתובים ברישומים. כתיבים ונטיות אחרות נמצאים מעצמם.</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Choose a language from the list, or write its code, such as he or ar-PS.</source>
        <translation>יש לבחור שפה מן הרשימה, או לכתוב את הקוד שלה, כגון he או ar-PS.</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language: {name}</source>
        <translation>שפה: {name}</translation>
    </message>
    <message>
        <source>{reason} The language can be changed once it is saved.</source>
        <translation>{reason} אפשר לשנות את השפה אחרי השמירה.</translation>
    </message>
    <message>
        <source>In another language every page is made anew. What is not finished here is lost: {pages}.</source>
        <translation>בשפה אחרת כל עמוד נבנה מחדש. מה שלא הושלם כאן יאבד: {pages}.</translation>
    </message>
    <message>
        <source>Something is begun and not finished yet.</source>
        <translation>התחילה כאן עבודה שעדיין לא הושלמה.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Go on and lose it</source>
        <translation>להמשיך ולאבד</translation>
    </message>
</context>
<context>
    <name>Leaks</name>
    <message>
        <source>the initials of somebody</source>
        <translation>ראשי התיבות של מישהו</translation>
    </message>
    <message>
        <source>almost somebody&apos;s name</source>
        <translation>כמעט שם של מישהו</translation>
    </message>
    <message>
        <source>sounds like somebody&apos;s name</source>
        <translation>נשמע כמו שם של מישהו</translation>
    </message>
    <message>
        <source>an everyday word that is a name too</source>
        <translation>מילה יומיומית שהיא גם שם</translation>
    </message>
    <message>
        <source>a short number, or the end of a long one</source>
        <translation>מספר קצר, או סופו של ארוך</translation>
    </message>
    <message>
        <source>a rare word of somebody&apos;s work</source>
        <translation>מילה נדירה מעבודתו של מישהו</translation>
    </message>
    <message>
        <source>{kind} · {file} · {where}</source>
        <translation>{kind} · {file} · {where}</translation>
    </message>
    <message>
        <source>{rule} · {kind} · files: {files}, places: {places} · first in {file}, {where}</source>
        <translation>{rule} · {kind} · קבצים: {files}, מקומות: {places} · לראשונה ב־{file}, {where}</translation>
    </message>
    <message>
        <source>{said} · “{found}”</source>
        <translation>{said} · “{found}”</translation>
    </message>
</context>
<context>
    <name>LevelBox</name>
    <message>
        <source>Nothing to choose: for this audience it {treatment}.</source>
        <translation>אין במה לבחור: עבור הקהל הזה: {treatment}.</translation>
    </message>
</context>
<context>
    <name>LevelsCard</name>
    <message>
        <source>How exact “less exact” is</source>
        <translation>כמה מדויק “פחות מדויק”</translation>
    </message>
    <message>
        <source>Where the table above says “less exact”: how far. Levels of your own stand in the ladders.</source>
        <translation>במקום שהטבלה למעלה אומרת “פחות מדויק”: עד כמה. שלבים משלך נמצאים בסולמות.</translation>
    </message>
    <message>
        <source>Edit the ladders</source>
        <translation>עריכת הסולמות</translation>
    </message>
    <message>
        <source>A sentence as each would read it:</source>
        <translation>משפט כפי שכל אחד יקרא אותו:</translation>
    </message>
    <message>
        <source>It was {date} when {rank} {person}, {age}, of the {unit}, came to {place} with {quantity}.</source>
        <translation>היה זה {date} כאשר {rank} {person}, {age}, מן {unit}, בא אל {place} עם {quantity}.</translation>
    </message>
    <message>
        <source>how exact {category} stays for {audience}</source>
        <translation>עד כמה {category} מדויק עבור {audience}</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Accession</source>
        <translation>מספר העדות</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>המספר/ת</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>ריאיון</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>תמליל</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>הסכמה</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>הצעד הבא</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>{found}, the best match first</source>
        <translation>{found}, המתאימה ביותר קודם</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>עדויות</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln testimonies</source>
        <translation>
            <numerusform>{shown} מתוך עדות אחת</numerusform>
            <numerusform>{shown} מתוך %Ln עדויות</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what was agreed …</source>
        <translation>נבדק מה הוסכם …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>נבחרה אחת</numerusform>
            <numerusform>נבחרו %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>New package with these</source>
        <translation>חבילה חדשה מאלה</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>הוספת קבצים …</translation>
    </message>
    <message>
        <source>Preview (Space)</source>
        <translation>תצוגה מקדימה (רווח)</translation>
    </message>
    <message>
        <source>No testimony matches</source>
        <translation>שום עדות אינה מתאימה</translation>
    </message>
    <message>
        <source>Try fewer or shorter words, or take filters away.</source>
        <translation>כדאי לנסות פחות מילים או מילים קצרות יותר, או להסיר סינון.</translation>
    </message>
    <message>
        <source>Show all testimonies</source>
        <translation>הצגת כל העדויות</translation>
    </message>
</context>
<context>
    <name>LibraryTable</name>
    <message>
        <source>Testimonies</source>
        <translation>עדויות</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>אין הסכמה</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>נלקחה חזרה</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>סגורה</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>לבדיקה</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ממתינה</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>מוכנה</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>אטומה</translation>
    </message>
    <message>
        <source>Open to someone</source>
        <translation>פתוחה למישהו</translation>
    </message>
    <message>
        <source>Each use to be asked for</source>
        <translation>לשאול לפני כל שימוש</translation>
    </message>
    <message>
        <source>Transcript not approved</source>
        <translation>תמליל שלא אושר</translation>
    </message>
    <message>
        <source>Form out of date</source>
        <translation>טופס ישן</translation>
    </message>
    <message>
        <source>Embargoed</source>
        <translation>בתקופת סגירה</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>לא נרשמה</translation>
    </message>
    <message>
        <source>open</source>
        <translation>פתוח</translation>
    </message>
    <message>
        <source>ask before each use</source>
        <translation>לשאול לפני כל שימוש</translation>
    </message>
    <message>
        <source>ask: the transcript is not approved yet</source>
        <translation>לשאול: התמליל לא אושר עדיין</translation>
    </message>
    <message>
        <source>closed: the consent form is out of date</source>
        <translation>סגור: טופס ההסכמה ישן</translation>
    </message>
    <message>
        <source>embargoed</source>
        <translation>בתקופת סגירה</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>סגור</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>נלקחה חזרה</translation>
    </message>
    <message>
        <source>unknown, so closed</source>
        <translation>לא ידוע, ולכן סגור</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>לשאול</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>לא אושר</translation>
    </message>
    <message>
        <source>form out of date</source>
        <translation>טופס ישן</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>לא נרשמה</translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation>חודש לא ידוע</translation>
    </message>
    <message>
        <source>until {month}</source>
        <translation>עד {month}</translation>
    </message>
    <message>
        <source>from {month} on</source>
        <translation>החל מ{month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} עד {last}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>הצוות</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>שותפים</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>חוקרים</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>בתי משפט</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>הציבור</translation>
    </message>
    <message>
        <source>Te</source>
        <comment>short for: Team</comment>
        <translatorcomment>short forms on chips (צו שו חו מש צי): are they recognised, and צו also means “order, warrant”</translatorcomment>
        <translation type="unfinished">צו</translation>
    </message>
    <message>
        <source>Pa</source>
        <comment>short for: Partner</comment>
        <translation>שו</translation>
    </message>
    <message>
        <source>Re</source>
        <comment>short for: Researcher</comment>
        <translation>חו</translation>
    </message>
    <message>
        <source>Co</source>
        <comment>short for: Court</comment>
        <translation>מש</translation>
    </message>
    <message>
        <source>Pu</source>
        <comment>short for: Public</comment>
        <translation>צי</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{audience}: {state}</source>
        <translation>{audience}: {state}</translation>
    </message>
    <message>
        <source>embargoed until {day}</source>
        <translation>סגור עד {day}</translation>
    </message>
    <message>
        <source>embargoed: its day was {day}, and nobody has lifted it</source>
        <translation>תקופת סגירה: יומה היה {day}, ואיש לא סיים אותה</translation>
    </message>
    <message>
        <source>Add the transcript</source>
        <translation>הוספת התמליל</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>רישום הסכמה</translation>
    </message>
    <message>
        <source>Nothing: it stays here</source>
        <translation>אין: היא נשארת כאן</translation>
    </message>
    <message>
        <source>Nothing: it is closed</source>
        <translation>אין: היא סגורה</translation>
    </message>
    <message>
        <source>Review the findings</source>
        <translation>בדיקת הממצאים</translation>
    </message>
    <message>
        <source>Ready for a package</source>
        <translation>מוכנה לחבילה</translation>
    </message>
    <message>
        <source>Nothing: it is sealed</source>
        <translation>אין: היא אטומה</translation>
    </message>
    <message>
        <source>Wait for the embargo</source>
        <translation>להמתין לסוף הסגירה</translation>
    </message>
    <message>
        <source>Have the transcript approved</source>
        <translation>אישור התמליל</translation>
    </message>
    <message>
        <source>Renew the consent</source>
        <translation>חידוש ההסכמה</translation>
    </message>
    <message>
        <source>Ask for the use</source>
        <translation>לשאול על השימוש</translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>נבדק</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>המספר/ת</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>מי שמראיין</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>מי שמתרגם</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>מי שנכח</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>מי שמוזכר</translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimonies</source>
        <translation>
            <numerusform>עדות אחת</numerusform>
            <numerusform>%Ln עדויות</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>לא נאמר</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>עדות</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>בלי כותרת</translation>
    </message>
    <message>
        <source>{speaker}: {sentence}</source>
        <translation>{speaker}: {sentence}</translation>
    </message>
</context>
<context>
    <name>LikenessLine</name>
    <message>
        <source>{role}, born {date}</source>
        <translation>{role}, תאריך לידה: {date}</translation>
    </message>
    <message>
        <source>Open {accession}</source>
        <translation>פתיחת {accession}</translation>
    </message>
    <message>
        <source>The same name stands once more in this testimony ({who}).</source>
        <translation>אותו שם מופיע פעם נוספת בעדות הזאת ({who}).</translation>
    </message>
    <message>
        <source>A name that sounds the same stands in this testimony ({who}).</source>
        <translation>שם שנשמע זהה מופיע בעדות הזאת ({who}).</translation>
    </message>
    <message>
        <source>The same telephone stands once more in this testimony ({who}).</source>
        <translation>אותו מספר טלפון מופיע פעם נוספת בעדות הזאת ({who}).</translation>
    </message>
    <message>
        <source>The same number stands once more in this testimony ({who}).</source>
        <translation>אותו מספר מופיע פעם נוספת בעדות הזאת ({who}).</translation>
    </message>
    <message>
        <source>The same name stands in {accession} ({who}).</source>
        <translation>אותו שם מופיע ב־{accession} ({who}).</translation>
    </message>
    <message>
        <source>A name that sounds the same stands in {accession} ({who}).</source>
        <translation>שם שנשמע זהה מופיע ב־{accession} ({who}).</translation>
    </message>
    <message>
        <source>The same telephone stands in {accession} ({who}).</source>
        <translation>אותו מספר טלפון מופיע ב־{accession} ({who}).</translation>
    </message>
    <message>
        <source>The same number stands in {accession} ({who}).</source>
        <translation>אותו מספר מופיע ב־{accession} ({who}).</translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message>
        <source>Locking and blanking</source>
        <translation>נעילה וכיסוי החלון</translation>
    </message>
    <message>
        <source> min</source>
        <translation> דק׳</translation>
    </message>
    <message>
        <source>the same key</source>
        <translation>אותו מקש</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>משפט הסיסמה</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>נעילה אחרי</translation>
    </message>
    <message>
        <source>Minutes without a key or a move of the mouse, where a collection does not ask for others itself.</source>
        <translation>דקות בלי הקשה ובלי תנועה של העכבר, כל עוד האוסף עצמו אינו קובע אחרת.</translation>
    </message>
    <message>
        <source>To bring a blank window back</source>
        <translation>להחזרת חלון מכוסה</translation>
    </message>
    <message>
        <source>{keys} empties the window at once, dialogs and menus too, saves what was typed, and locks.</source>
        <translation>{keys} מרוקן את החלון מיד, כולל תיבות דו־שיח ותפריטים, שומר את מה שהוקלד ונועל.</translation>
    </message>
    <message>
        <source>{keys} empties the window at once, dialogs and menus too. What was typed is saved first.</source>
        <translation>{keys} מרוקן את החלון מיד, כולל תיבות דו־שיח ותפריטים. מה שהוקלד נשמר קודם.</translation>
    </message>
    <message>
        <source>No key blanks the window now. Give it one below, under Keyboard.</source>
        <translation>שום מקש אינו מכסה את החלון עכשיו. אפשר לקבוע מקש למטה, תחת מקלדת.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look and language</source>
        <translation>מראה ושפה</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>What turns may turn</source>
        <translation>תנועה מותרת</translation>
    </message>
    <message>
        <source>Everything stands still</source>
        <translation>הכול עומד במקום</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>תנועה</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>שפת החלון</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The last words you typed could not be saved.</source>
        <translation>המילים האחרונות שהוקלדו לא נשמרו.</translation>
    </message>
    <message>
        <source>{reason} If you go on, what was typed since the last save is lost.</source>
        <translation>{reason} אם ממשיכים, מה שהוקלד מאז השמירה האחרונה יאבד.</translation>
    </message>
    <message>
        <source>Go on and lose them</source>
        <translation>להמשיך ולאבד אותן</translation>
    </message>
    <message>
        <source>Locks itself in {seconds} s</source>
        <translation>ננעלת בעוד {seconds} שנ׳</translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation>עבודה עדיין מתבצעת.</translation>
    </message>
    <message>
        <source>{work} It leaves nothing half-done behind when it is stopped.</source>
        <translation>{work} אם עוצרים אותה, דבר אינו נשאר חצי גמור.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>לעצור ולסגור</translation>
    </message>
    <message>
        <source>Search testimonies</source>
        <translation>חיפוש עדויות</translation>
    </message>
    <message>
        <source>Go to: {page}</source>
        <translation>מעבר אל: {page}</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>5 · Make it</source>
        <translation>5 · הכנת החבילה</translation>
    </message>
    <message>
        <source>Every finished file is opened again and looked through for what must not leave. Only then the folder appears, and the ledger notes it.</source>
        <translation>כל קובץ מוכן נפתח שוב ונבדק שאין בו דבר שאסור שיצא. רק אז מופיעה התיקייה, והיא נרשמת ביומן החבילות.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>שם התיקייה</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>עדיין לא נבחר</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Choose the place …</source>
        <translation>בחירת מקום …</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>הכנת החבילה</translation>
    </message>
    <message>
        <source>Pseudonymous is not anonymous. What is public cannot be recalled. A court can order disclosure. Altered voices can be recognised. Every package says so to its readers, in the languages of its testimonies.</source>
        <translation>שם בדוי אינו אנונימיות. מה שפורסם אי אפשר להחזיר. בית משפט יכול לצוות על גילוי. אפשר לזהות גם קול ששונה. כל חבילה אומרת זאת לקוראיה, בשפות של העדויות שבה.</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>החבילה בהכנה</translation>
    </message>
    <message>
        <source>The package is made: testimonies: {testimonies}, files looked through: {files}, and nothing that must not leave was found. It lies in {path} and stands in the ledger.</source>
        <translation>החבילה הוכנה: עדויות: {testimonies}, קבצים שנבדקו: {files}, ולא נמצא דבר שאסור שיצא. היא נמצאת ב־{path} ורשומה ביומן החבילות.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written, and nothing was left behind.</source>
        <translation>נעצר. דבר לא נכתב, ודבר לא נשאר.</translation>
    </message>
    <message>
        <source>Nothing was written: the finished files still held something that could identify someone. Places: {count}. Decide them in the review of the testimony they belong to, then make the package again. A name in the title of the publication, or of the institution, counts too.</source>
        <translation>דבר לא נכתב: בקבצים המוכנים עדיין היה משהו שיכול לזהות מישהו. מקומות: {count}. יש להכריע בהם בבדיקה של העדות שהם שייכים אליה, ואז להכין את החבילה שוב. גם שם בכותרת הפרסום, או שם המוסד, נחשב.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… ועוד אחד.</numerusform>
            <numerusform>… ועוד %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review {accession}</source>
        <translation>בדיקת {accession}</translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation>היכן לשים את החבילה</translation>
    </message>
    <message>
        <source>Choose a place for the package.</source>
        <translation>יש לבחור מקום לחבילה.</translation>
    </message>
    <message>
        <source>Give the folder a name without / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>יש לתת לתיקייה שם בלי / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>There is something of this name already. Choose another name.</source>
        <translation>כבר קיים משהו בשם הזה. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>No program here shows folders. The package lies at the place named.</source>
        <translation>אין כאן תוכנה שמציגה תיקיות. החבילה נמצאת במקום שצוין.</translation>
    </message>
</context>
<context>
    <name>MayI</name>
    <message>
        <source>Use</source>
        <translation>שימוש</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>קהל</translation>
    </message>
    <message>
        <source>Title of the publication</source>
        <translation>כותרת הפרסום</translation>
    </message>
    <message>
        <source>title, if it has one</source>
        <translation>כותרת, אם יש</translation>
    </message>
    <message>
        <source>for</source>
        <translation>לצורך</translation>
    </message>
    <message>
        <source>in</source>
        <translation>בתוך</translation>
    </message>
    <message>
        <source>May I give {medium} to</source>
        <translation>האם מותר למסור {medium} אל</translation>
    </message>
    <message>
        <source>on {day}?</source>
        <translation>ביום {day}?</translation>
    </message>
</context>
<context>
    <name>MenuChip</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{values} …</source>
        <translation>{values} …</translation>
    </message>
    <message>
        <source>{filter}: {values}</source>
        <translation>{filter}: {values}</translation>
    </message>
</context>
<context>
    <name>NameFilter</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Kept inside the vault. You find it above the list and with Ctrl+K.</source>
        <translation>נשמר בתוך הכספת. אפשר למצוא אותו מעל הרשימה ועם Ctrl+K.</translation>
    </message>
    <message>
        <source>Another name for this filter</source>
        <translation>שם אחר לסינון הזה</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>שמירת הסינון הזה</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Give it a name, such as “Reviews of March”.</source>
        <translation>יש לתת לו שם, כגון “בדיקות של מרץ”.</translation>
    </message>
    <message>
        <source>Another filter has this name. Choose a different one.</source>
        <translation>לסינון אחר יש השם הזה. יש לבחור שם אחר.</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Name in this language: {language}</source>
        <translation>השם בשפה הזאת: {language}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>עמודים</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>{page}, %Ln need you</source>
        <translation>
            <numerusform>{page}, דבר אחד מחכה לך</numerusform>
            <numerusform>{page}, %Ln דברים מחכים לך</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewEntity</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>As it is written or said, in any script.</source>
        <translation>כפי שנכתב או נאמר, בכל כתב.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Also written or called</source>
        <translation>שמות וכתיבים נוספים</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Somebody or something to guard</source>
        <translation>מישהו או משהו שצריך להגן עליו</translation>
    </message>
    <message>
        <source>It is guarded in every testimony and in every package, whoever names it.</source>
        <translation>ההגנה חלה בכל עדות ובכל חבילה, לא משנה מי נוקב בשם.</translation>
    </message>
</context>
<context>
    <name>NewPackage</name>
    <message>
        <source>Sealed</source>
        <translation>אטומה</translation>
    </message>
    <message>
        <source>Nobody has finished the review of the present texts.</source>
        <translation>איש לא השלים בדיקה של הטקסטים הנוכחיים.</translation>
    </message>
    <message>
        <source>Decided on {day}: {event}</source>
        <translation>הוכרע ביום {day}: {event}</translation>
    </message>
    <message>
        <source>A consent conversation in which the narrator agrees to this use.</source>
        <translation>שיחת הסכמה שבה ניתנת הסכמת המספר/ת לשימוש הזה.</translation>
    </message>
    <message>
        <source>Only the narrator, by giving consent anew.</source>
        <translation>רק המספר/ת, בהסכמה חדשה.</translation>
    </message>
    <message>
        <source>A day inside these dates, or the narrator widening them.</source>
        <translation>יום בתוך התאריכים האלה, או הרחבה שלהם על ידי המספר/ת.</translation>
    </message>
    <message>
        <source>The narrator agreeing to {use} of {medium}, for {audience}.</source>
        <translation>הסכמה של המספר/ת: {use}, {medium}, עבור {audience}.</translation>
    </message>
    <message>
        <source>Ask the narrator about “{title}” and record the approval.</source>
        <translation>לשאול את המספר/ת על “{title}” ולרשום את האישור.</translation>
    </message>
    <message>
        <source>Name the publication above; it may go if the narrator approved exactly that one.</source>
        <translation>לציין את כותרת הפרסום למעלה; היא רשאית לצאת אם ניתן אישור של המספר/ת בדיוק לפרסום הזה.</translation>
    </message>
    <message>
        <source>Waiting; and then the narrator lifting the embargo, which is recorded.</source>
        <translation>להמתין; ואז סיום הסגירה על ידי המספר/ת, והוא נרשם.</translation>
    </message>
    <message>
        <source>Ask the narrator, then record that the embargo is lifted.</source>
        <translation>לשאול את המספר/ת, ואז לרשום שהסגירה הסתיימה.</translation>
    </message>
    <message>
        <source>Let the narrator read this transcript, then record the approval.</source>
        <translation>לתת למספר/ת לקרוא את התמליל הזה, ואז לרשום את האישור.</translation>
    </message>
    <message>
        <source>A new consent conversation with the present form.</source>
        <translation>שיחת הסכמה חדשה עם הטופס הנוכחי.</translation>
    </message>
    <message>
        <source>Decide every finding and finish the review.</source>
        <translation>להכריע בכל ממצא ולסיים את הבדיקה.</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>פתיחת הבדיקה</translation>
    </message>
    <message>
        <source>Open the consent</source>
        <translation>פתיחת ההסכמה</translation>
    </message>
    <message>
        <source>Word documents (docx)</source>
        <translation>מסמכי Word (docx)</translation>
    </message>
    <message>
        <source>Web pages (html)</source>
        <translation>דפי אינטרנט (html)</translation>
    </message>
    <message>
        <source>Plain text (txt)</source>
        <translation>טקסט פשוט (txt)</translation>
    </message>
    <message>
        <source>Subtitles (vtt), where there are times</source>
        <translation>כתוביות (vtt), היכן שיש זמנים</translation>
    </message>
    <message>
        <source>Catalogue as a table (csv)</source>
        <translation>קטלוג כטבלה (csv)</translation>
    </message>
    <message>
        <source>Catalogue for programs (json)</source>
        <translation>קטלוג לתוכנות (json)</translation>
    </message>
    <message>
        <source>Taking names and places out</source>
        <translation>הוצאת שמות ומקומות</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>החבילה נכתבת</translation>
    </message>
    <message>
        <source>Looking through every finished file</source>
        <translation>כל הקבצים המוכנים נבדקים</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>החבילה בהכנה</translation>
    </message>
</context>
<context>
    <name>NewPackagePage</name>
    <message>
        <source>New package</source>
        <translation>חבילה חדשה</translation>
    </message>
    <message>
        <source>What leaves is a copy with names and places taken out. What stays, and why, stands beside it.</source>
        <translation>מה שיוצא הוא עותק ששמות ומקומות הוצאו ממנו. מה שנשאר, ומדוע, כתוב לצדו.</translation>
    </message>
    <message>
        <source>Packages made so far</source>
        <translation>חבילות שהוכנו עד כה</translation>
    </message>
    <message>
        <source>There is no testimony yet</source>
        <translation>אין עדיין עדות</translation>
    </message>
    <message>
        <source>A package is made of testimonies: begin with one.</source>
        <translation>חבילה עשויה מעדויות: מתחילים באחת.</translation>
    </message>
    <message>
        <source>Go to the testimonies</source>
        <translation>מעבר אל העדויות</translation>
    </message>
    <message>
        <source>Then this page shows which testimonies may go and which stay, and why; in which files they go; and how they will read. Nothing is written before the last step.</source>
        <translation>אחר כך יוצג בעמוד הזה אילו עדויות רשאיות לצאת ואילו נשארות, ומדוע; באילו קבצים הן יוצאות; ואיך הן ייקראו. דבר אינו נכתב לפני הצעד האחרון.</translation>
    </message>
    <message>
        <source>Not every testimony could be read, so nobody knows what must not leave.</source>
        <translation>לא היה אפשר לקרוא כל עדות, ולכן איש אינו יודע מה אסור שיצא.</translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translation>יש לבחור לפחות עדות אחת.</translation>
    </message>
    <message>
        <source>One moment: it can be made once it can be looked at.</source>
        <translation>רק רגע: אפשר יהיה להכין אותה אחרי שיהיה אפשר לעיין בה.</translation>
    </message>
    <message>
        <source>Reading the collection: {done} of {total}</source>
        <translation>האוסף נקרא: {done} מתוך {total}</translation>
    </message>
    <message>
        <source>Reading what the readers will read …</source>
        <translation>נבדק מה הקוראים יקראו …</translation>
    </message>
    <message>
        <source>Reading what the readers will read: {done} of {total}</source>
        <translation>נבדק מה הקוראים יקראו: {done} מתוך {total}</translation>
    </message>
    <message>
        <source>number of people who fit</source>
        <translation>מספר האנשים שמתאימים לתיאור</translation>
    </message>
    <message>
        <source>A package is being made</source>
        <translation>חבילה בהכנה</translation>
    </message>
    <message>
        <source>Nothing was written: by now, none of the chosen testimonies may go.</source>
        <translation>דבר לא נכתב: בינתיים אף אחת מן העדויות שנבחרו אינה רשאית לצאת.</translation>
    </message>
</context>
<context>
    <name>NewTestimonyPage</name>
    <message>
        <source>New testimony</source>
        <translation>עדות חדשה</translation>
    </message>
    <message>
        <source>A name or a title is enough. All the rest can wait.</source>
        <translation>די בשם או בכותרת. כל השאר יכול לחכות.</translation>
    </message>
    <message>
        <source>Narrator’s name</source>
        <translation>שם המספר/ת</translation>
    </message>
    <message>
        <source>Stays in the vault. Leave it empty if unsure.</source>
        <translation>נשאר בכספת. אם יש ספק, אפשר להשאיר ריק.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>It leaves only with what identifies taken out.</source>
        <translation>יוצאת רק אחרי שהוצא ממנה מה שמזהה.</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>שפת הריאיון</translation>
    </message>
    <message>
        <source>As you say it: today, yesterday, 3.3.2014. Empty if it is still to come.</source>
        <translation>כפי שאומרים: היום, אתמול, 3.3.2014. ריק אם הריאיון עוד לפנינו.</translation>
    </message>
    <message>
        <source>Day of the interview</source>
        <translation>יום הריאיון</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>התחלה מתבנית</translation>
    </message>
    <message>
        <source>What repeats in a project: a template from the settings.</source>
        <translation>מה שחוזר בפרויקט: תבנית מן ההגדרות.</translation>
    </message>
    <message>
        <source>Give the narrator’s name, or a title.</source>
        <translation>יש לתת את שם המספר/ת, או כותרת.</translation>
    </message>
    <message>
        <source>Add the testimony</source>
        <translation>הוספת העדות</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>NewVaultView</name>
    <message>
        <source>Making the vault …</source>
        <translation>הכספת נוצרת …</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Add the transcript</source>
        <translation>הוספת התמליל</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>רישום הסכמה</translation>
    </message>
    <message>
        <source>Seal or destroy …</source>
        <translation>אטימה או השמדה …</translation>
    </message>
    <message>
        <source>See what is allowed</source>
        <translation>מה מותר</translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln passages</source>
        <translation>
            <numerusform>בדיקת פסקה אחת</numerusform>
            <numerusform>בדיקת %Ln פסקאות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln findings</source>
        <translation>
            <numerusform>בדיקת ממצא אחד</numerusform>
            <numerusform>בדיקת %Ln ממצאים</numerusform>
        </translation>
    </message>
    <message>
        <source>Review what could identify someone</source>
        <translation>בדיקה של מה שעלול לזהות מישהו</translation>
    </message>
    <message>
        <source>See what it waits for</source>
        <translation>למה זה מחכה</translation>
    </message>
    <message>
        <source>Ready for a package</source>
        <translation>מוכנה לחבילה</translation>
    </message>
    <message>
        <source>See who sealed it</source>
        <translation>מי אטם אותה</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>לא נרשמה הסכמה</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>נלקחה חזרה</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>סגורה</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>לבדיקה</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ממתינה</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>מוכנה</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>אטומה</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>For yourself alone. No package, print, form or copy of the record ever holds what you write here, and the search does not find it. It goes when the testimony is destroyed.</source>
        <translation>לעיניך בלבד. מה שנכתב כאן לא יופיע לעולם בשום חבילה, הדפסה, טופס או עותק של הרישום, והחיפוש אינו מוצא אותו. כשהעדות מושמדת, גם הוא נעלם.</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>הערות פרטיות</translation>
    </message>
    <message>
        <source>How was it? How are you now?</source>
        <translation>איך זה היה? מה שלומך עכשיו?</translation>
    </message>
    <message>
        <source>Begin with questions</source>
        <translation>להתחיל בשאלות</translation>
    </message>
    <message>
        <source>Puts a few questions into the sheet that help after a hard interview.</source>
        <translation>מוסיף לדף כמה שאלות שעוזרות אחרי ריאיון קשה.</translation>
    </message>
    <message>
        <source>What stays with me from this conversation?</source>
        <translation>מה נשאר איתי מן השיחה הזאת?</translation>
    </message>
    <message>
        <source>How is my body: tired, tense, restless, numb?</source>
        <translation>מה שלום הגוף שלי: עייפות, מתח, אי־שקט, קהות?</translation>
    </message>
    <message>
        <source>What did I notice about how the narrator was at the end? Whom do they have tonight?</source>
        <translation>מה שמתי לב אליו במצב המספר/ת בסוף? מי יהיה לצד המספר/ת הערב?</translation>
    </message>
    <message>
        <source>Did anything put the narrator, somebody else or me at risk? Whom must I tell, today?</source>
        <translation>האם משהו סיכן את המספר/ת, אדם אחר או אותי? למי צריך לספר על כך, עוד היום?</translation>
    </message>
    <message>
        <source>What would I do differently next time?</source>
        <translation>מה כדאי לי לעשות אחרת בפעם הבאה?</translation>
    </message>
    <message>
        <source>Whom will I talk to about how I am, without names, and when?</source>
        <translation>עם מי אדבר על מה שעובר עליי, בלי שמות, ומתי?</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write a number, such as 12 or 3.5.</source>
        <translation>יש לכתוב מספר, כגון 12 או 3.5.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Somebody withdraws by code word …</source>
        <translation>חזרה מן ההסכמה במילת סוד …</translation>
    </message>
    <message>
        <source>Field card …</source>
        <translation>כרטיס שטח …</translation>
    </message>
    <message>
        <source>Today needs you</source>
        <translation>מה מחכה לך היום</translation>
    </message>
    <message>
        <source>Nothing needs you today. Everything recorded so far is where it should be.</source>
        <translation>שום דבר אינו מחכה לך היום. כל מה שנרשם עד כה נמצא במקומו.</translation>
    </message>
    <message>
        <source>In the next 30 days</source>
        <translation>ב־30 הימים הבאים</translation>
    </message>
    <message>
        <source>Latest work</source>
        <translation>העבודה האחרונה</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>מבט כללי</translation>
    </message>
    <message>
        <source>Things to do: {count}</source>
        <translation>דברים לעשות: {count}</translation>
    </message>
    <message>
        <source>Embargo has reached its day: lift it, or set another</source>
        <translation>יום סיום הסגירה הגיע: יש לסיים אותה, או לקבוע יום אחר</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>הכרעה</translation>
    </message>
    <message>
        <source>Embargo reached its day</source>
        <translation>הגיע יום סיום הסגירה</translation>
    </message>
    <message>
        <source>No consent recorded: until then nothing of it can leave</source>
        <translation>לא נרשמה הסכמה: עד אז שום דבר מן העדות אינו יכול לצאת</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>רישום</translation>
    </message>
    <message>
        <source>Consent given on a form that is out of date</source>
        <translation>ההסכמה ניתנה על טופס ישן</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>חידוש</translation>
    </message>
    <message>
        <source>Transcript waits for its narrator’s approval</source>
        <translation>התמליל מחכה לאישור המספר/ת</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Findings not reviewed to the end</source>
        <translation>ממצאים שבדיקתם לא הסתיימה</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Connect the disk with the backup {name}, so that a destroyed testimony is destroyed there too</source>
        <translation>יש לחבר את הדיסק שבו הגיבוי {name}, כדי שעדות שהושמדה תושמד גם שם</translation>
    </message>
    <message>
        <source>Connect the disks with these backups: what was destroyed is to be destroyed there too</source>
        <translation>יש לחבר את הדיסקים שבהם הגיבויים האלה: מה שהושמד צריך להיות מושמד גם שם</translation>
    </message>
    <message>
        <source>Days since the last backup: the automatic one could not be made</source>
        <translation>ימים מאז הגיבוי האחרון: הגיבוי האוטומטי לא נעשה</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>הסיבה</translation>
    </message>
    <message>
        <source>Days since the last backup</source>
        <translation>ימים מאז הגיבוי האחרון</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>גיבוי</translation>
    </message>
    <message numerus="yes">
        <source>testimonies</source>
        <translation>
            <numerusform>עדות</numerusform>
            <numerusform>עדויות</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>הוקלטו</translation>
    </message>
    <message numerus="yes">
        <source>reviewed</source>
        <translation>
            <numerusform>נבדקה</numerusform>
            <numerusform>נבדקו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>packages</source>
        <translation>
            <numerusform>חבילה</numerusform>
            <numerusform>חבילות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageDetail</name>
    <message>
        <source>Compare with earlier packages …</source>
        <translation>השוואה עם חבילות קודמות …</translation>
    </message>
    <message>
        <source>Internal report …</source>
        <translation>דוח פנימי …</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>הוכנה ביום</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>פרסום</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>נמען</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>פורמטים</translation>
    </message>
    <message>
        <source>Testimonies in this package; Enter opens one</source>
        <translation>העדויות בחבילה הזאת; Enter פותח עדות</translation>
    </message>
    <message>
        <source>What was in it</source>
        <translation>מה היה בה</translation>
    </message>
    <message>
        <source>SHA-256 of its manifest: whether a copy is still what was made</source>
        <translation>ערך SHA-256 של רשימת התכולה: האם עותק הוא עדיין מה שהוכן</translation>
    </message>
    <message>
        <source>No package chosen</source>
        <translation>לא נבחרה חבילה</translation>
    </message>
    <message>
        <source>{use}, for {audience}</source>
        <translation>{use}, עבור {audience}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>מוסתר</translation>
    </message>
    <message>
        <source>{who} let things go that may identify someone: {count}. Reason: {reason}</source>
        <translation>דברים שעלולים לזהות מישהו ויצאו באישור של {who}: {count}. הנימוק: {reason}</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>Packages</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Everything that left, for what and for whom. Which release was which testimony stands only here.</source>
        <translation>כל מה שיצא, לשם מה ולמי. איזה מזהה יציאה שייך לאיזו עדות, כתוב רק כאן.</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>חבילה חדשה</translation>
    </message>
    <message>
        <source>Check a file from elsewhere …</source>
        <translation>בדיקת קובץ ממקום אחר …</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>מספר העדות</translation>
    </message>
    <message>
        <source>Who has this testimony? Its accession number</source>
        <translation>אצל מי העדות הזאת? מספר העדות</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>אישור השמדה</translation>
    </message>
    <message>
        <source>Recall letters …</source>
        <translation>מכתבי החזרה …</translation>
    </message>
    <message>
        <source>Packages, newest first</source>
        <translation>חבילות, החדשות תחילה</translation>
    </message>
    <message>
        <source>No package was made yet</source>
        <translation>עדיין לא הוכנה חבילה</translation>
    </message>
    <message>
        <source>What leaves the vault leaves as a package: anonymised, checked, and noted here.</source>
        <translation>מה שיוצא מן הכספת יוצא כחבילה: מוסווה, בדוק ורשום כאן.</translation>
    </message>
    <message>
        <source>Who has …?</source>
        <translation>אצל מי …?</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>הוכנה ביום</translation>
    </message>
    <message>
        <source>For</source>
        <translation>לשם</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>קהל</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>פרסום</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>נמען</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>עדויות</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>מוסתר</translation>
    </message>
    <message>
        <source>Packages that held {accession}: {count}</source>
        <translation>חבילות שהכילו את {accession}: {count}</translation>
    </message>
    <message>
        <source>Weighing a package</source>
        <translation>סיכוני החבילה נבדקים</translation>
    </message>
    <message>
        <source>internal-report-{day}</source>
        <translation>דוח-פנימי-{day}</translation>
    </message>
    <message>
        <source>Nobody: {accession} never left.</source>
        <translation>אצל איש: {accession} לא יצאה מעולם.</translation>
    </message>
    <message>
        <source>There is no testimony with this number. Type it whole, as it stands in the list.</source>
        <translation>אין עדות שזה מספרה. יש להקליד אותו במלואו, כפי שהוא מופיע ברשימה.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Testimony</source>
        <translation>עדות</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>מבט כללי</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>עדויות</translation>
    </message>
    <message>
        <source>People &amp; places</source>
        <translation>אנשים ומקומות</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>חבילה חדשה</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>עדות חדשה</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>מצב הכספת</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Collection settings</source>
        <translation>הגדרות האוסף</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>מדריך</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Used last</source>
        <translation>בשימוש לאחרונה</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>פקודות</translation>
    </message>
    <message>
        <source>Pages and settings</source>
        <translation>עמודים והגדרות</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>עדויות</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>אנשים ומקומות</translation>
    </message>
    <message>
        <source>In what was said</source>
        <translation>במה שנאמר</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <source>Collection settings</source>
        <translation>הגדרות האוסף</translation>
    </message>
    <message>
        <source>appearance and text size</source>
        <translation>מראה וגודל הטקסט</translation>
    </message>
    <message>
        <source>language of the window</source>
        <translation>שפת החלון</translation>
    </message>
    <message>
        <source>locking and blanking</source>
        <translation>נעילה וכיסוי</translation>
    </message>
    <message>
        <source>discretion, name of the program</source>
        <translation>דיסקרטיות, שם התוכנה</translation>
    </message>
    <message>
        <source>keyboard, shortcuts</source>
        <translation>מקלדת, קיצורי מקלדת</translation>
    </message>
    <message>
        <source>title and signature</source>
        <translation>כותרת וחתימה</translation>
    </message>
    <message>
        <source>rules of release</source>
        <translation>כללי היציאה</translation>
    </message>
    <message>
        <source>what each audience reads</source>
        <translation>מה כל קהל קורא</translation>
    </message>
    <message>
        <source>how exact each audience reads</source>
        <translation>באיזה דיוק כל קהל קורא</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>סיכון</translation>
    </message>
    <message>
        <source>recognisers</source>
        <translation>כלי זיהוי</translation>
    </message>
    <message>
        <source>consent forms</source>
        <translation>טופסי הסכמה</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>שדות משלנו</translation>
    </message>
    <message>
        <source>vocabularies</source>
        <translation>אוצרות מונחים</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <source>when it locks</source>
        <translation>מתי הכספת ננעלת</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>חבילה חדשה</translation>
    </message>
    <message>
        <source>Search what testimonies say: {words}</source>
        <translation>חיפוש במה שנאמר בעדויות: {words}</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Move up</source>
        <translation>הזזה למעלה</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>הזזה למטה</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Move up: {name}</source>
        <translation>הזזה למעלה: {name}</translation>
    </message>
    <message>
        <source>Move down: {name}</source>
        <translation>הזזה למטה: {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>הסרה: {name}</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>change of {field}</source>
        <translation>שינוי: {field}</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>Withhold</source>
        <translation>חסימה</translation>
    </message>
    <message>
        <source>Withhold until a day</source>
        <translation>חסימה עד יום מסוים</translation>
    </message>
    <message>
        <source>Only for some</source>
        <translation>רק לחלק מן הקהלים</translation>
    </message>
    <message>
        <source>Say in other words</source>
        <translation>ניסוח במילים אחרות</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>לבדיקה</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>חסומה</translation>
    </message>
    <message>
        <source>until a day</source>
        <translation>עד יום מסוים</translation>
    </message>
    <message>
        <source>for some</source>
        <translation>לחלק</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>מילים אחרות</translation>
    </message>
    <message>
        <source>Only for: {audiences}</source>
        <translation>רק עבור: {audiences}</translation>
    </message>
    <message>
        <source>In other words for: {audiences}</source>
        <translation>במילים אחרות עבור: {audiences}</translation>
    </message>
    <message>
        <source>In other words for everyone</source>
        <translation>במילים אחרות עבור כולם</translation>
    </message>
    <message>
        <source>Withheld; its day has come: {day}</source>
        <translation>חסומה; היום הגיע: {day}</translation>
    </message>
    <message>
        <source>Opened on {day}</source>
        <translation>נפתחה ביום {day}</translation>
    </message>
    <message>
        <source>Withheld until {day}</source>
        <translation>חסומה עד {day}</translation>
    </message>
    <message>
        <source>Withheld from: {audiences}</source>
        <translation>חסומה בפני: {audiences}</translation>
    </message>
    <message>
        <source>Withheld from everyone</source>
        <translation>חסומה בפני כולם</translation>
    </message>
    <message>
        <source>To check – {rule}</source>
        <translation>לבדיקה – {rule}</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>What becomes of the passage</source>
        <translation>מה נעשה בפסקה</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>קהלים</translation>
    </message>
    <message>
        <source>The first day on which it may be opened</source>
        <translation>היום הראשון שבו מותר לפתוח אותה</translation>
    </message>
    <message>
        <source>Mark the selected words instead</source>
        <translation>סימון המילים שנבחרו במקומה</translation>
    </message>
    <message>
        <source>Open it from today</source>
        <translation>פתיחה מהיום</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>הסרת הכלל</translation>
    </message>
    <message>
        <source>It is right so</source>
        <translation>כך זה נכון</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>להשאיר כך</translation>
    </message>
    <message>
        <source>Mark the passage</source>
        <translation>סימון הפסקה</translation>
    </message>
    <message>
        <source>Choose who may read it, or withhold it.</source>
        <translation>יש לבחור מי רשאי לקרוא אותה, או לחסום אותה.</translation>
    </message>
    <message>
        <source>Write what is to stand in its place, or withhold it.</source>
        <translation>יש לכתוב מה יבוא במקומה, או לחסום אותה.</translation>
    </message>
    <message>
        <source>For whom; none ticked: everyone</source>
        <translation>עבור מי; אם לא סומן דבר: עבור כולם</translation>
    </message>
    <message>
        <source>From whom; none ticked: everyone</source>
        <translation>בפני מי; אם לא סומן דבר: בפני כולם</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>מי רשאי לקרוא אותה</translation>
    </message>
    <message>
        <source>A rule for the selected words</source>
        <translation>כלל למילים שנבחרו</translation>
    </message>
    <message>
        <source>The words of this passage are gone. Select those it is about now, or remove the rule.</source>
        <translation>המילים של הפסקה הזאת אינן עוד. יש לבחור את המילים שבהן מדובר עכשיו, או להסיר את הכלל.</translation>
    </message>
    <message>
        <source>The text was changed here: is it still the right passage?</source>
        <translation>הטקסט השתנה כאן: האם זו עדיין הפסקה הנכונה?</translation>
    </message>
    <message>
        <source>What stands in its place</source>
        <translation>מה יבוא במקומה</translation>
    </message>
    <message>
        <source>Note, seen by nobody outside</source>
        <translation>הערה, שאיש מבחוץ אינו רואה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages under a rule of their own</source>
        <translation>פסקאות שיש להן כלל משלהן</translation>
    </message>
    <message>
        <source>{rule}: {words}</source>
        <translation>{rule}: {words}</translation>
    </message>
    <message>
        <source>(its words are gone)</source>
        <translation>(המילים שלה אינן עוד)</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Change the passphrase</source>
        <translation>שינוי משפט הסיסמה</translation>
    </message>
    <message>
        <source>Takes effect at once; the old one opens nothing any more. Backups made before keep the passphrase they had.</source>
        <translation>תקף מיד; הישן אינו פותח עוד דבר. גיבויים שנעשו קודם נשארים עם משפט הסיסמה שהיה להם.</translation>
    </message>
    <message>
        <source>Present passphrase, or the recovery key</source>
        <translation>משפט הסיסמה הנוכחי, או מפתח השחזור</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>משפט סיסמה חדש</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>שוב אותו משפט</translation>
    </message>
    <message>
        <source>Type the present passphrase, or the recovery key.</source>
        <translation>יש להקליד את משפט הסיסמה הנוכחי, או את מפתח השחזור.</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>יש להקליד משפט סיסמה חדש.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>השניים אינם זהים.</translation>
    </message>
    <message>
        <source>Deriving the key …</source>
        <translation>המפתח מחושב …</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault from now on. Make a backup soon.</source>
        <translation>מעכשיו משפט הסיסמה החדש פותח את הכספת. כדאי לעשות גיבוי בקרוב.</translation>
    </message>
</context>
<context>
    <name>PeoplePlaces</name>
    <message>
        <source>low</source>
        <translation>נמוך</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>high</source>
        <translation>גבוה</translation>
    </message>
    <message>
        <source>Low: no harm if recognised</source>
        <translation>נמוך: זיהוי אינו גורם נזק</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>High: recognised, they may come to harm</source>
        <translation>גבוה: זיהוי עלול להביא לפגיעה</translation>
    </message>
    <message>
        <source>As the word lists say</source>
        <translation>לפי רשימות המילים</translation>
    </message>
    <message>
        <source>Yes: it counts with a capital, or whole</source>
        <translation>כן: נחשב רק עם אות גדולה בתחילתו, או כשהשם שלם</translation>
    </message>
    <message>
        <source>No: always the name, in small letters too</source>
        <translation>לא: זה תמיד השם, גם באותיות קטנות</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>לפי הפרופיל</translation>
    </message>
    <message>
        <source>Never, not even by a letter</source>
        <translation>לעולם לא, גם לא באות</translation>
    </message>
    <message>
        <source>By a letter at most</source>
        <translation>באות, לכל היותר</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>בשם</translation>
    </message>
    <message>
        <source>A narrator: the name is told as their own consent says, and never for a card’s sake.</source>
        <translation>המספר/ת: השם נאמר לפי ההסכמה האישית, ולעולם לא בגלל כרטיס.</translation>
    </message>
    <message>
        <source>Refused to be named, as a consent event says. No card names them; their own word can.</source>
        <translation>סירוב להיקרא בשם, לפי אירוע של הסכמה. שום כרטיס אינו נוקב בשם; רק דברו של מי שסירב יכול להתיר זאת.</translation>
    </message>
    <message>
        <source>Contacts and numbers of papers are never told to anybody.</source>
        <translation>פרטי קשר ומספרי תעודות אינם נאמרים לאיש לעולם.</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>אותיות לטיניות</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>עברית</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>ערבית</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>כתבים אחרים</translation>
    </message>
    <message>
        <source>no testimony names it</source>
        <translation>אינו נזכר בשום עדות</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln testimonies</source>
        <translation>
            <numerusform>בעדות אחת</numerusform>
            <numerusform>ב־%Ln עדויות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePlacesPage</name>
    <message>
        <source>People &amp; places</source>
        <translation>אנשים ומקומות</translation>
    </message>
    <message>
        <source>Whom and what the whole collection guards, under every name it is known by.</source>
        <translation>על מי ועל מה שומר האוסף כולו, בכל שם שבו הם מוכרים.</translation>
    </message>
    <message>
        <source>Parts of people and places</source>
        <translation>החלקים של אנשים ומקומות</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>אנשים ומקומות</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>סולמות</translation>
    </message>
</context>
<context>
    <name>PeoplePlacesView</name>
    <message>
        <source>Add …</source>
        <translation>הוספה …</translation>
    </message>
    <message>
        <source>Import a list …</source>
        <translation>ייבוא רשימה …</translation>
    </message>
    <message>
        <source>change of the card of {name}</source>
        <translation>שינוי הכרטיס של {name}</translation>
    </message>
    <message>
        <source>Give it a name: the words as they are written or said.</source>
        <translation>יש לתת שם: המילים כפי שהן נכתבות או נאמרות.</translation>
    </message>
    <message numerus="yes">
        <source>merge of %Ln entries</source>
        <translation>
            <numerusform>איחוד של רשומה אחת</numerusform>
            <numerusform>איחוד של %Ln רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged. Undo it with Ctrl+Z, or split it in the card.</source>
        <translation>אוחד. אפשר לבטל ב־Ctrl+Z, או לפצל בכרטיס.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>פיצול</translation>
    </message>
    <message>
        <source>removal of {name}</source>
        <translation>הסרה של {name}</translation>
    </message>
    <message>
        <source>Taken out. Undo it with Ctrl+Z.</source>
        <translation>הוסר. אפשר לבטל ב־Ctrl+Z.</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>רשומה חדשה</translation>
    </message>
    <message>
        <source>Import a list of people and places</source>
        <translation>ייבוא רשימה של אנשים ומקומות</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>טבלאות (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>import of a list</source>
        <translation>ייבוא רשימה</translation>
    </message>
    <message numerus="yes">
        <source>The list is taken in: %Ln entries are new or changed.</source>
        <translation>
            <numerusform>הרשימה נקלטה: רשומה אחת חדשה או השתנתה.</numerusform>
            <numerusform>הרשימה נקלטה: %Ln רשומות חדשות או השתנו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>עדיין אין כאן איש</translation>
    </message>
    <message>
        <source>People and places come here from the testimonies, from decisions, or from a list you have.</source>
        <translation>אנשים ומקומות מגיעים לכאן מן העדויות, מן ההכרעות, או מרשימה קיימת.</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Show as a plot</source>
        <translation>הצגה כתרשים</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>הצגה כטבלה</translation>
    </message>
    <message>
        <source>Arrow keys go from part to part, Enter opens the list behind it.</source>
        <translation>מקשי החצים עוברים מחלק לחלק, Enter פותח את הרשימה שמאחוריו.</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>Ready for a package: {ready} of {all}</source>
        <translation>מוכנות לחבילה: {ready} מתוך {all}</translation>
    </message>
    <message>
        <source>Testimonies by month of the interview, and how far they are</source>
        <translation>עדויות לפי חודש הריאיון, ועד לאן הגיעו</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>ריאיון</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>עדיין לא הוקלט דבר</translation>
    </message>
    <message>
        <source>As soon as an interview has a length, its hours stand here, and what of them is transcribed.</source>
        <translation>כשיהיה לריאיון אורך, יופיעו כאן השעות שלו, וכמה מהן תומללו.</translation>
    </message>
    <message>
        <source>Transcribed: {part} of {all} recorded</source>
        <translation>תומללו: {part} מתוך {all} שהוקלטו</translation>
    </message>
    <message>
        <source>Hours by month of the interview</source>
        <translation>שעות לפי חודש הריאיון</translation>
    </message>
    <message>
        <source>transcribed</source>
        <translation>תומלל</translation>
    </message>
    <message>
        <source>not transcribed</source>
        <translation>לא תומלל</translation>
    </message>
    <message>
        <source>Open to the public: {open} of {all}</source>
        <translation>פתוחות לציבור: {open} מתוך {all}</translation>
    </message>
    <message>
        <source>Consent by audience</source>
        <translation>הסכמה לפי קהל</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>קהל</translation>
    </message>
    <message>
        <source>No month</source>
        <translation>בלי חודש</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>קודם לכן</translation>
    </message>
    <message>
        <source>{period}, {state}: {testimonies}</source>
        <translation>{period}, {state}: {testimonies}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimonies</source>
        <translation>
            <numerusform>עדות אחת</numerusform>
            <numerusform>%Ln עדויות</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}, transcribed: {length}</source>
        <translation>{period}, תומללו: {length}</translation>
    </message>
    <message>
        <source>{period}, not transcribed: {length}</source>
        <translation>{period}, לא תומללו: {length}</translation>
    </message>
    <message>
        <source>{audience}, {state}: {testimonies}</source>
        <translation>{audience}, {state}: {testimonies}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} שע׳</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>מוכנות</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ממתינות</translation>
    </message>
    <message>
        <source>to work on</source>
        <translation>בעבודה</translation>
    </message>
    <message>
        <source>closed or withdrawn</source>
        <translation>סגורות או שנלקחו חזרה</translation>
    </message>
    <message>
        <source>open</source>
        <translation>פתוח</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>לשאול</translation>
    </message>
    <message>
        <source>embargoed</source>
        <translation>בתקופת סגירה</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>סגור</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>נלקחה חזרה</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>לא נרשמה</translation>
    </message>
</context>
<context>
    <name>PopulationQuestion</name>
    <message>
        <source>Not among your testimonies: in the world outside. The narrator counts too.</source>
        <translation>לא בין העדויות שבאוסף: בעולם שבחוץ. גם המספר/ת במניין.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>A roster, a report, somebody who was there</source>
        <translation>רשימת שמות, דוח, מישהו שהיה שם</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Where the number is from</source>
        <translation>מניין המספר</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>שמירת המספר</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ביטול הרישום</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 או יותר</translation>
    </message>
    <message>
        <source>Say where it is from: others must be able to trust it.</source>
        <translation>יש לומר מניין המספר: אחרים צריכים לדעת שאפשר לסמוך עליו.</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>This laptop</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <source>What holds here for every vault, on this laptop alone. It says nothing of what a vault holds.</source>
        <translation>מה שתקף כאן לכל כספת, במחשב הזה בלבד. אין בו שום מידע על מה שיש בכספת.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>לא נבחר דבר</translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimonies chosen</source>
        <translation>
            <numerusform>נבחרה עדות אחת</numerusform>
            <numerusform>נבחרו %Ln עדויות</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>הצעד הבא</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>הסכמה</translation>
    </message>
    <message>
        <source>The embargo reached its day on {day}. It holds until someone lifts it.</source>
        <translation>יום סיום הסגירה הגיע ב־{day}. היא תקפה עד שמישהו מסיים אותה.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>תקציר</translation>
    </message>
    <message>
        <source>Hidden in discreet mode.</source>
        <translation>מוסתר במצב דיסקרטי.</translation>
    </message>
    <message>
        <source>This testimony is sealed. Open it to see by whom and why, or to unseal it.</source>
        <translation>העדות הזאת אטומה. אפשר לפתוח אותה כדי לראות מי אטם אותה ומדוע, או כדי לבטל את האטימה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>שם אחד מוסתר</numerusform>
            <numerusform>%Ln שמות מוסתרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד אדם אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Name not recorded</source>
        <translation>השם לא נרשם</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>מילות מפתח</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>4 · Look at it</source>
        <translation>4 · מבט על התוצאה</translation>
    </message>
    <message>
        <source>This is what the readers get, and nothing else. Letters that stand for names are drawn afresh when the package is made.</source>
        <translation>זה מה שהקוראים מקבלים, ולא שום דבר אחר. האותיות שבאות במקום שמות מוגרלות מחדש כשמכינים את החבילה.</translation>
    </message>
    <message>
        <source>Testimony shown</source>
        <translation>העדות המוצגת</translation>
    </message>
    <message>
        <source>The testimony as it will read</source>
        <translation>העדות כפי שתיקרא</translation>
    </message>
    <message>
        <source>Files of the package</source>
        <translation>הקבצים של החבילה</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>לציטוט</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>תנאי</translation>
    </message>
    <message>
        <source>Words that tell a gender, such as “she” or “brother”: {count}. They stay as they were said; where one tells too much, withhold the passage.</source>
        <translation>מילים שמגלות מגדר, כגון “היא” או “אח”: {count}. הן נשארות כפי שנאמרו; היכן שמילה מגלה יותר מדי, אפשר לחסום את הפסקה.</translation>
    </message>
    <message>
        <source>Files: {count}</source>
        <translation>קבצים: {count}</translation>
    </message>
    <message>
        <source>random name (here {accession})</source>
        <translation>שם אקראי (כאן {accession})</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Text as the audience will read it</source>
        <translation>הטקסט כפי שהקהל יקרא אותו</translation>
    </message>
    <message>
        <source>Original: {text}</source>
        <translation>מקור: {text}</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Filled in with what is recorded here</source>
        <translation>ממולא במה שרשום כאן</translation>
    </message>
    <message>
        <source>Empty, to be filled in by hand</source>
        <translation>ריק, למילוי ביד</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>עם שמות</translation>
    </message>
    <message>
        <source>With the transcript on pages of its own</source>
        <translation>עם התמליל, בדפים נפרדים</translation>
    </message>
    <message>
        <source>No copy stays there</source>
        <translation>לא נשאר שם עותק</translation>
    </message>
    <message>
        <source>A copy stays there</source>
        <translation>נשאר שם עותק</translation>
    </message>
    <message>
        <source>How it will be printed</source>
        <translation>איך זה יודפס</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>הדפסה …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>שמירה כ־PDF …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>שמירת הטופס</translation>
    </message>
    <message>
        <source>form.pdf</source>
        <translation>form.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. It is not encrypted: print it, and delete the file from this laptop.</source>
        <translation>נשמר. הקובץ אינו מוצפן: יש להדפיס אותו ולמחוק אותו מן המחשב הזה.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>נשלח למדפסת.</translation>
    </message>
    <message>
        <source>Say first whether a copy stays there. It is recorded with the consent.</source>
        <translation>תחילה יש לומר אם נשאר שם עותק. זה נרשם עם ההסכמה.</translation>
    </message>
    <message>
        <source>Put what the narrator said on paper?</source>
        <translation>להעלות על הנייר את דברי המספר/ת?</translation>
    </message>
    <message>
        <source>The whole transcript follows the letter, with names and all. It is meant for the narrator’s eyes alone. Whoever finds it reads everything.</source>
        <translation>התמליל כולו בא אחרי המכתב, עם שמות ועם הכול. הוא נועד לעיני המספר/ת בלבד. מי שמוצא אותו קורא הכול.</translation>
    </message>
    <message>
        <source>With the transcript</source>
        <translation>עם התמליל</translation>
    </message>
    <message>
        <source>A copy with the narrator could endanger them: whoever finds it knows that they spoke, and with whom. Offer to keep it for them. Does one stay there?</source>
        <translation>עותק שנשאר בידי המספר/ת עלול להיות מסוכן: מי שמוצא אותו יודע מי דיבר, ועם מי. אפשר להציע לשמור אותו כאן, עבור המספר/ת. האם נשאר שם עותק?</translation>
    </message>
    <message>
        <source>A copy with the person spoken of tells whoever finds it that somebody spoke about them. Offer to tell them instead. Does one stay there?</source>
        <translation>עותק שנשאר בידי מי שמוזכר מגלה למי שמוצא אותו שמישהו דיבר על האדם הזה. אפשר להציע לספר זאת במקום למסור עותק. האם נשאר שם עותק?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>טופס</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>איך אפשר לפנות אליכם</translation>
    </message>
    <message>
        <source>Stands on the form. Kept in the vault for next time.</source>
        <translation>מופיע בטופס. נשמר בכספת לפעם הבאה.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>תשובה עד</translation>
    </message>
    <message>
        <source>In the form’s own language. Silence until then means no.</source>
        <translation>בשפת הטופס. שתיקה עד אז פירושה לא.</translation>
    </message>
    <message>
        <source>Print a form</source>
        <translation>הדפסת טופס</translation>
    </message>
</context>
<context>
    <name>PrintTestimony</name>
    <message>
        <source>How it will be printed</source>
        <translation>איך זה יודפס</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>הדפסה …</translation>
    </message>
    <message>
        <source>New package …</source>
        <translation>חבילה חדשה …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Laying out the sheets</source>
        <translation>הדפים בעימוד</translation>
    </message>
    <message>
        <source>Laying out a working copy</source>
        <translation>עותק העבודה בעימוד</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>נשלח למדפסת.</translation>
    </message>
    <message>
        <source>It may not be printed for this. {reasons}</source>
        <translation>אסור להדפיס אותה לשם כך. {reasons}</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>לשם מה</translation>
    </message>
    <message>
        <source>The narrator must have agreed to it for the team.</source>
        <translation>נדרשת הסכמת המספר/ת לכך, עבור הצוות.</translation>
    </message>
    <message>
        <source>Paper cannot be called back, and nobody looks it through for leaks. So this is for the team alone, and every sheet says so. For everybody else, make a package.</source>
        <translation>נייר אי אפשר להחזיר, ואיש אינו בודק בו דליפות. לכן זה מיועד לצוות בלבד, וכל דף אומר זאת. לכל השאר יש להכין חבילה.</translation>
    </message>
    <message>
        <source>Print a working copy</source>
        <translation>הדפסת עותק עבודה</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>What each audience may read</source>
        <translation>מה כל קהל רשאי לקרוא</translation>
    </message>
    <message>
        <source>What happens to a name, a place, a day in a package. The usual is grey; what this collection changed is bold. A narrator&apos;s own wish in a testimony goes before it. Phone numbers and papers never stay.</source>
        <translation>מה נעשה בחבילה בשם, במקום, ביום. הרגיל באפור; מה שהאוסף הזה שינה מודגש. רצון המספר/ת בעדות קודם לזה. מספרי טלפון ותעודות לעולם אינם נשארים.</translation>
    </message>
    <message>
        <source>Reset all to the usual</source>
        <translation>החזרת הכול לרגיל</translation>
    </message>
    <message>
        <source>Changed by this collection: {count}</source>
        <translation>האוסף הזה שינה: {count}</translation>
    </message>
    <message>
        <source>All as usual.</source>
        <translation>הכול כרגיל.</translation>
    </message>
    <message>
        <source>{category} for {audience}</source>
        <translation>{category} עבור {audience}</translation>
    </message>
    <message>
        <source>reset of what audiences may read</source>
        <translation>החזרה לרגיל של מה שקהלים רשאים לקרוא</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>{text} · {done} of {total}</source>
        <translation>{text} · {done} מתוך {total}</translation>
    </message>
    <message>
        <source>{text} · about {minutes} min left</source>
        <translation>{text} · נותרו כ־{minutes} דק׳</translation>
    </message>
    <message>
        <source>{text} · about {seconds} s left</source>
        <translation>{text} · נותרו כ־{seconds} שנ׳</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>בעצירה …</translation>
    </message>
</context>
<context>
    <name>ProtectWords</name>
    <message>
        <source>Something new</source>
        <translation>משהו חדש</translation>
    </message>
    <message>
        <source>as the profile says</source>
        <translation>לפי הפרופיל</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <source>Whose name is it?</source>
        <translation>של מי השם?</translation>
    </message>
    <message>
        <source>Another name of somebody keeps the same letter.</source>
        <translation>שם נוסף של אותו אדם מקבל אותה אות.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>מה זה?</translation>
    </message>
    <message>
        <source>Written instead</source>
        <translation>נכתב במקום</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>הגנה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Protect these words</source>
        <translation>הגנה על המילים האלה</translation>
    </message>
    <message>
        <source>Wherever they stand, in this testimony and in every other, in all their spellings.</source>
        <translation>בכל מקום שהן מופיעות, בעדות הזאת ובכל עדות אחרת, בכל כתיב.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>בלי שם</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>protected words</source>
        <translation>מילים מוגנות</translation>
    </message>
    <message>
        <source>This could not be saved. The window says why.</source>
        <translation>זה לא נשמר. החלון אומר מדוע.</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>1 · For what, and for whom?</source>
        <translation>1 · לשם מה, ועבור מי?</translation>
    </message>
    <message>
        <source>The narrators decided this for each use and each audience by itself.</source>
        <translation>מי שסיפרו הכריעו בכך לכל שימוש ולכל קהל בנפרד.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>בחירה …</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>שימוש</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>קהל</translation>
    </message>
    <message>
        <source>Day it leaves</source>
        <translation>יום היציאה</translation>
    </message>
    <message>
        <source>Title of the publication</source>
        <translation>כותרת הפרסום</translation>
    </message>
    <message>
        <source>May stay empty. Some narrators approve single publications by their title.</source>
        <translation>אפשר להשאיר ריק. יש מי שמאשרים פרסומים בודדים לפי כותרתם.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>נמען</translation>
    </message>
    <message>
        <source>May stay empty. Kept in the ledger only, never sent.</source>
        <translation>אפשר להשאיר ריק. נשמר ביומן החבילות בלבד, לא נשלח לעולם.</translation>
    </message>
</context>
<context>
    <name>PutAwayPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>ח&amp;זרה</translation>
    </message>
    <message>
        <source>Destroy {accession}</source>
        <translation>השמדת {accession}</translation>
    </message>
    <message>
        <source>It is sealed.</source>
        <translation>היא אטומה.</translation>
    </message>
    <message>
        <source>Seal or destroy {accession}</source>
        <translation>אטימה או השמדה של {accession}</translation>
    </message>
    <message>
        <source>No consent holds. It can stay in the vault as it is, or be put away in one of two ways.</source>
        <translation>אין הסכמה שתקפה. היא יכולה להישאר בכספת כמו שהיא, ואפשר להוציא אותה משימוש באחת משתי דרכים.</translation>
    </message>
    <message>
        <source>Seal {accession}</source>
        <translation>אטימת {accession}</translation>
    </message>
    <message>
        <source>Destroy {accession} …</source>
        <translation>השמדת {accession} …</translation>
    </message>
    <message>
        <source>Type the accession number: {accession}</source>
        <translation>יש להקליד את מספר העדות: {accession}</translation>
    </message>
    <message>
        <source>Sealing {accession} …</source>
        <translation>{accession} נאטמת …</translation>
    </message>
    <message>
        <source>Say why, in a few words without names.</source>
        <translation>יש לומר מדוע, במילים מעטות ובלי שמות.</translation>
    </message>
    <message>
        <source>This is not its accession number. Type it exactly as it is written.</source>
        <translation>זה אינו מספר העדות. יש להקליד אותו בדיוק כפי שהוא כתוב.</translation>
    </message>
    <message>
        <source>Destroy {accession} for ever?</source>
        <translation>להשמיד את {accession} לתמיד?</translation>
    </message>
    <message>
        <source>Its words, its recordings and its consent cannot be read by anybody afterwards, you included. There is no way back, and no backup brings it back. What stays is its accession number, the bare history and the certificate.</source>
        <translation>אחרי כן איש לא יוכל לקרוא את מילותיה, את הקלטותיה ואת ההסכמה שלה, גם לא מי שהשמיד אותה. אין דרך חזרה, ושום גיבוי לא ישיב אותה. מה שנשאר הוא מספר העדות, ההיסטוריה בלי התוכן, והאישור.</translation>
    </message>
    <message>
        <source>Destroying {accession} …</source>
        <translation>{accession} מושמדת …</translation>
    </message>
    <message>
        <source>What was typed in this testimony could not be saved. Nothing was done; try again.</source>
        <translation>מה שהוקלד בעדות הזאת לא נשמר. שום דבר לא נעשה; כדאי לנסות שוב.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>מה נשאר</translation>
    </message>
    <message>
        <source>Its accession number, so that nothing else is ever called by it.</source>
        <translation>מספר העדות, כדי ששום דבר אחר לא ייקרא כך לעולם.</translation>
    </message>
    <message>
        <source>Who did what and when with it, without a word of what it says.</source>
        <translation>מי עשה בה מה ומתי, בלי מילה ממה שהיא אומרת.</translation>
    </message>
    <message>
        <source>A certificate of what was destroyed, which you can print or save.</source>
        <translation>אישור על מה שהושמד, שאפשר להדפיס או לשמור.</translation>
    </message>
    <message>
        <source>No package: none ever held it.</source>
        <translation>אין חבילה: היא לא הייתה באף אחת.</translation>
    </message>
    <message>
        <source>Backups in other places that this vault does not know of: they still open with their passphrase. Erase them, or make new ones in their place.</source>
        <translation>גיבויים במקומות אחרים שהכספת הזאת אינה יודעת עליהם: הם עדיין נפתחים במשפט הסיסמה שלהם. יש למחוק אותם, או לעשות חדשים במקומם.</translation>
    </message>
    <message>
        <source>What cannot be called back</source>
        <translation>מה אי אפשר להחזיר</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>מוסתר</translation>
    </message>
    <message>
        <source>The package of {day} for {recipient}, in which it is called {release}.</source>
        <translation>החבילה מיום {day} עבור {recipient}, שבה שמה {release}.</translation>
    </message>
    <message>
        <source>The package of {day}, in which it is called {release}.</source>
        <translation>החבילה מיום {day}, שבה שמה {release}.</translation>
    </message>
    <message>
        <source>The backup {name} while its disk is not connected; once it is, it is destroyed there too.</source>
        <translation>הגיבוי {name}, כל עוד הדיסק שלו אינו מחובר; כשיחובר, היא תושמד גם שם.</translation>
    </message>
    <message>
        <source>In a few words, without names: it is kept in the history.</source>
        <translation>במילים מעטות, בלי שמות: זה נשמר בהיסטוריה.</translation>
    </message>
    <message>
        <source>Seal: put it out of sight</source>
        <translation>אטימה: להרחיק מן העין</translation>
    </message>
    <message>
        <source>Nothing of it is shown in any list, on any page or in the search, and nothing of it leaves, until somebody unseals it and says why. Everything is still in the vault, encrypted, and whoever opens the vault can unseal it. It can still be destroyed later.</source>
        <translation>שום דבר ממנה אינו מוצג בשום רשימה, בשום עמוד ובחיפוש, ושום דבר ממנה לא יוצא, עד שמישהו מבטל את האטימה ואומר מדוע. הכול עדיין בכספת, מוצפן, ומי שפותח את הכספת יכול לבטל את האטימה. אפשר עדיין להשמיד אותה אחר כך.</translation>
    </message>
    <message>
        <source>Why is it sealed?</source>
        <translation>מדוע היא נאטמת?</translation>
    </message>
    <message>
        <source>Destroy: for ever</source>
        <translation>השמדה: לתמיד</translation>
    </message>
    <message>
        <source>Its own key is destroyed, and with it every word, version, decision, consent event and file that was encrypted under it; then what is left of them is removed, from the search as well. It is destroyed in the backups too, as soon as they can be reached.</source>
        <translation>המפתח שלה מושמד, ואיתו כל מילה, גרסה, הכרעה, אירוע של הסכמה וקובץ שהוצפנו בו; אחר כך מוסר מה שנשאר מהם, גם מן החיפוש. היא מושמדת גם בגיבויים, מיד כשאפשר להגיע אליהם.</translation>
    </message>
    <message>
        <source>Why is it destroyed?</source>
        <translation>מדוע היא מושמדת?</translation>
    </message>
    <message>
        <source>Type the accession number</source>
        <translation>הקלדת מספר העדות</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>מדוע זה יכול להישאר</translation>
    </message>
    <message>
        <source>What to write instead</source>
        <translation>מה לכתוב במקום</translation>
    </message>
    <message>
        <source>The reason is kept in the history.</source>
        <translation>הנימוק נשמר בהיסטוריה.</translation>
    </message>
    <message>
        <source>It is written for every audience, also where the profile would keep the original.</source>
        <translation>זה ייכתב עבור כל קהל, גם היכן שהפרופיל היה משאיר את המקור.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>השארה</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>Say why it may stay: the next reader of the history will ask.</source>
        <translation>יש לומר מדוע זה יכול להישאר: מי שיקרא אחר כך את ההיסטוריה ישאל.</translation>
    </message>
    <message>
        <source>Write what shall stand there, or mask it.</source>
        <translation>יש לכתוב מה יבוא שם, או להסתיר.</translation>
    </message>
</context>
<context>
    <name>QuietDoor</name>
    <message>
        <source>Passphrase</source>
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>That did not work. {keys} shows more.</source>
        <translation>זה לא הצליח. {keys} מציג עוד.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>כדאי לנסות שוב.</translation>
    </message>
</context>
<context>
    <name>RecallLetters</name>
    <message>
        <source>Recipients; ticked ones get a letter</source>
        <translation>נמענים; מי שסומן מקבל מכתב</translation>
    </message>
    <message>
        <source>The letter to the recipient chosen</source>
        <translation>המכתב לנמען שנבחר</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>הדפסה …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>שמירה כ־PDF …</translation>
    </message>
    <message>
        <source>Where shall the letters go?</source>
        <translation>לאן לשמור את המכתבים?</translation>
    </message>
    <message>
        <source>Letters saved: {count}. They are not encrypted: print them, and delete the files.</source>
        <translation>מכתבים שנשמרו: {count}. הם אינם מוצפנים: יש להדפיס אותם ולמחוק את הקבצים.</translation>
    </message>
    <message>
        <source>Letters sent to the printer: {count}.</source>
        <translation>מכתבים שנשלחו למדפסת: {count}.</translation>
    </message>
    <message>
        <source>Nobody received it: no package ever held this testimony.</source>
        <translation>איש לא קיבל אותה: שום חבילה לא הכילה את העדות הזאת.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>מוסתר</translation>
    </message>
    <message>
        <source>No recipient noted</source>
        <translation>לא נרשם נמען</translation>
    </message>
    <message>
        <source>{release}, {day}</source>
        <translation>{release}, {day}</translation>
    </message>
    <message>
        <source>What they have is still allowed</source>
        <translation>מה שבידיהם עדיין מותר</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>איך אפשר לפנות אליכם</translation>
    </message>
    <message>
        <source>Stands in the letters. Kept in the vault.</source>
        <translation>מופיע במכתבים. נשמר בכספת.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>תשובה עד</translation>
    </message>
    <message>
        <source>In the letter’s own language.</source>
        <translation>בשפת המכתב.</translation>
    </message>
    <message>
        <source>A letter names what its recipient has. It never tells who spoke, nor which testimony it is.</source>
        <translation>המכתב אומר מה נמצא בידי הנמען. הוא לעולם אינו אומר מי דיבר, וגם לא באיזו עדות מדובר.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>נמענים</translation>
    </message>
    <message>
        <source>Recall letters</source>
        <translation>מכתבי החזרה</translation>
    </message>
</context>
<context>
    <name>RecognisersCard</name>
    <message>
        <source>Recognisers</source>
        <translation>כלי זיהוי</translation>
    </message>
    <message>
        <source>A model of your own, on this disk, can propose what else could identify someone. It cannot open a connection. What was decided about its proposals holds, even where the model is missing.</source>
        <translation>מודל משלך, בדיסק הזה, יכול להציע מה עוד עלול לזהות מישהו. הוא אינו יכול לפתוח שום חיבור. מה שהוכרע לגבי הצעותיו נשאר תקף, גם כשהמודל חסר.</translation>
    </message>
    <message>
        <source>Choose its model …</source>
        <translation>בחירת המודל …</translation>
    </message>
    <message>
        <source>Another recogniser</source>
        <translation>כלי זיהוי נוסף</translation>
    </message>
    <message>
        <source>None: the program’s own rules look alone.</source>
        <translation>אין: רק הכללים של התוכנה בודקים.</translation>
    </message>
    <message>
        <source>Ask it no more</source>
        <translation>הפסקת השימוש</translation>
    </message>
    <message>
        <source>{name}: ask it no more</source>
        <translation>{name}: הפסקת השימוש</translation>
    </message>
    <message>
        <source>{name}, with the model at {path}</source>
        <translation>{name}, עם המודל בנתיב {path}</translation>
    </message>
    <message>
        <source>The folder of the model</source>
        <translation>התיקייה של המודל</translation>
    </message>
    <message>
        <source>Reading the model …</source>
        <translation>המודל נקרא …</translation>
    </message>
    <message>
        <source>recogniser {name}</source>
        <translation>כלי הזיהוי {name}</translation>
    </message>
    <message>
        <source>It looks through every text from now on. Open a testimony to see.</source>
        <translation>מעכשיו הוא בודק כל טקסט. אפשר לפתוח עדות כדי לראות.</translation>
    </message>
    <message>
        <source>end of the recogniser {name}</source>
        <translation>סיום השימוש בכלי הזיהוי {name}</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Narrator</source>
        <translation>המספר/ת</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>מי שמראיין</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>מי שמתרגם</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>מי שנכח</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>מי שמוזכר</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>רישום בקטלוג</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>תקציר</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>תמליל</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>קול</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>וידאו</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>מילה במילה</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>ערוך</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>תרגום</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>הצוות</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>שותפים</translation>
    </message>
    <message>
        <source>Researchers</source>
        <translation>חוקרים</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>בתי משפט</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>הציבור</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>דרגה</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>גיל</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>רקע</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>פרטי קשר</translation>
    </message>
    <message>
        <source>Code or number</source>
        <translation>קוד או מספר</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>בריאות</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>אחר</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>New recovery key</source>
        <translation>מפתח שחזור חדש</translation>
    </message>
    <message>
        <source>When the paper was lost or somebody else has seen it. The present key opens nothing any more then.</source>
        <translation>אם הנייר אבד, או אם מישהו אחר ראה אותו. המפתח הנוכחי לא יפתח עוד דבר.</translation>
    </message>
    <message>
        <source>Make a new recovery key …</source>
        <translation>יצירת מפתח שחזור חדש …</translation>
    </message>
    <message>
        <source>It is on my paper</source>
        <translation>הוא כתוב אצלי על נייר</translation>
    </message>
    <message>
        <source>Shown only now. Write it down and keep it in another place than this laptop.</source>
        <translation>מוצג רק עכשיו. יש לרשום אותו ולשמור אותו במקום אחר, לא עם המחשב.</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>ליצור מפתח שחזור חדש?</translation>
    </message>
    <message>
        <source>The key on your paper opens this vault no more. Have a pen ready: the new one is shown once.</source>
        <translation>המפתח שעל הנייר לא יפתח עוד את הכספת הזאת. כדאי להכין עט: החדש מוצג פעם אחת.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>יצירת מפתח חדש</translation>
    </message>
    <message>
        <source>The new recovery key holds. Destroy the old paper.</source>
        <translation>מפתח השחזור החדש תקף. יש להשמיד את הנייר הישן.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The recovery key in nine groups</source>
        <translation>מפתח השחזור בתשע קבוצות</translation>
    </message>
    <message>
        <source>The recovery key in fifteen words</source>
        <translation>מפתח השחזור בחמש־עשרה מילים</translation>
    </message>
    <message>
        <source>The recovery key as a QR code</source>
        <translation>מפתח השחזור כקוד QR</translation>
    </message>
    <message>
        <source>Copy for a minute</source>
        <translation>העתקה לדקה</translation>
    </message>
    <message>
        <source>Save to a stick …</source>
        <translation>שמירה להתקן נייד …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>הדפסה …</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>מפתח שחזור</translation>
    </message>
    <message>
        <source>It opens the vault like the passphrase does, in groups or in words. Keep it in a safe place, away from the laptop, and without the name of the collection.</source>
        <translation>הוא פותח את הכספת כמו משפט הסיסמה, בקבוצות או במילים. יש לשמור אותו במקום בטוח, הרחק מן המחשב, ובלי שם האוסף.</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>בקבוצות</translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation>או במילים</translation>
    </message>
    <message>
        <source>Or to scan</source>
        <translation>או לסריקה</translation>
    </message>
    <message>
        <source>A photo of it opens the vault too: take none.</source>
        <translation>גם צילום שלו פותח את הכספת: אין לצלם אותו.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in a minute.</source>
        <translation>הועתק. לוח ההעתקה יתרוקן בעוד דקה.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>שמירת מפתח השחזור</translation>
    </message>
    <message>
        <source>Saved. Take the file away from this laptop: whoever finds it opens the vault.</source>
        <translation>נשמר. יש להוציא את הקובץ מן המחשב הזה: מי שמוצא אותו פותח את הכספת.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>נשלח למדפסת.</translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message>
        <source>Before anything leaves</source>
        <translation>לפני שמשהו יוצא</translation>
    </message>
    <message>
        <source>A second person must finish each review, too</source>
        <translation>כל בדיקה צריכה להסתיים גם על ידי אדם שני</translation>
    </message>
    <message>
        <source>The two must be different people, and read the same text with the same decisions: who changes either asks the other to look again. Both stand in the history.</source>
        <translation>אלה צריכים להיות שני אנשים שונים, שקוראים אותו טקסט עם אותן הכרעות: מי שמשנה משהו מבקש בכך מן האחר לבדוק שוב. שניהם מופיעים בהיסטוריה.</translation>
    </message>
    <message>
        <source>second reader asked for</source>
        <translation>דרישה לקריאה שנייה</translation>
    </message>
    <message>
        <source>second reader no longer asked for</source>
        <translation>ביטול הדרישה לקריאה שנייה</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Bring a backup back</source>
        <translation>שחזור מגיבוי</translation>
    </message>
    <message>
        <source>A backup becomes a new vault; nothing is ever written over. It opens with the passphrase it had when the backup was made.</source>
        <translation>גיבוי נעשה לכספת חדשה; שום דבר לא נכתב על פני משהו אחר. היא נפתחת במשפט הסיסמה שהיה לה כשנעשה הגיבוי.</translation>
    </message>
    <message>
        <source>Choose a backup …</source>
        <translation>בחירת גיבוי …</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>בחירת גיבוי</translation>
    </message>
    <message>
        <source>Where to put the restored vault</source>
        <translation>היכן לשים את הכספת המשוחזרת</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>הקבצים מועתקים</translation>
    </message>
    <message>
        <source>A backup is being brought back</source>
        <translation>גיבוי משוחזר</translation>
    </message>
    <message>
        <source>The new vault lies in {path}. Open it to look; this one stays as it is.</source>
        <translation>הכספת החדשה נמצאת ב־{path}. אפשר לפתוח אותה כדי לראות; הכספת הזאת נשארת כמו שהיא.</translation>
    </message>
    <message>
        <source>Lock this one and open it</source>
        <translation>לנעול את זו ולפתוח אותה</translation>
    </message>
</context>
<context>
    <name>ReviewHits</name>
    <message>
        <source>Show what was found</source>
        <translation>הצגת מה שנמצא</translation>
    </message>
    <message>
        <source>Why may it go?</source>
        <translation>מדוע זה רשאי לצאת?</translation>
    </message>
    <message>
        <source>Kept in the ledger with the list and your name. Write no name here that must stay secret.</source>
        <translation>נשמר ביומן החבילות עם הרשימה והשם שלך. אין לכתוב כאן שם שצריך להישאר סודי.</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>אישור והמשך</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>The package is made and holds nothing that certainly identifies someone. A person must look at what may: {count}. Nothing leaves before {who} has decided.</source>
        <translation>החבילה מוכנה, ואין בה דבר שמזהה מישהו בוודאות. אדם צריך לבדוק מה שעלול לזהות: {count}. שום דבר לא יוצא לפני ההכרעה של {who}.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… ועוד אחד.</numerusform>
            <numerusform>… ועוד %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why it may go, in a sentence.</source>
        <translation>יש לומר במשפט אחד מדוע זה רשאי לצאת.</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>No earlier package that one reader may hold as well had any of these testimonies.</source>
        <translation>בשום חבילה קודמת שעשויה להיות בידי אותו קורא לא הייתה אף אחת מן העדויות האלה.</translation>
    </message>
    <message>
        <source>Beside earlier packages</source>
        <translation>לצד חבילות קודמות</translation>
    </message>
    <message>
        <source>What whole groups give away</source>
        <translation>מה קבוצות שלמות מגלות</translation>
    </message>
    <message>
        <source>Internal: who could be recognised in a package</source>
        <translation>פנימי: את מי אפשר לזהות בחבילה</translation>
    </message>
    <message>
        <source>This paper stays with the team</source>
        <translation>הנייר הזה נשאר בצוות</translation>
    </message>
    <message>
        <source>It says which testimony is which and what each release let be read. Beside the package it would undo what the package hides: never pass it on, not even to those who have the package.</source>
        <translation>כתוב כאן איזו עדות היא איזו, ומה אפשר היה לקרוא בכל אחת כפי שיצאה. לצד החבילה הוא היה מבטל את מה שהיא מסתירה: אין להעביר אותו הלאה לעולם, גם לא למי שהחבילה בידיו.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>מוסתר</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>החבילה</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>הוכנה ביום</translation>
    </message>
    <message>
        <source>For</source>
        <translation>לשם</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>קהל</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>נמען</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>עדויות</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>מי שקורא</translation>
    </message>
    <message>
        <source>Stand out</source>
        <translation>בולטות</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>מתוך</translation>
    </message>
    <message>
        <source>Anybody, by the catalogue alone</source>
        <translation>כל אדם, לפי הקטלוג בלבד</translation>
    </message>
    <message>
        <source>Who could recognise somebody</source>
        <translation>מי היה יכול לזהות מישהו</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>עדות</translation>
    </message>
    <message>
        <source>To a comrade it stands out by</source>
        <translation>במה היא בולטת בעיני מי שהיה שם</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>בחוץ</translation>
    </message>
    <message>
        <source>Each testimony, whoever stands out most first</source>
        <translation>כל עדות, הבולטת ביותר תחילה</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>מה לא ידוע</translation>
    </message>
    <message>
        <source>Of these testimonies nothing is kept of what the package told: {names}. They were destroyed since, or the package is older than this list. Whoever has the package has them still.</source>
        <translation>על העדויות האלה לא נשמר דבר ממה שהחבילה אמרה: {names}. הן הושמדו מאז, או שהחבילה ישנה מן הרשימה הזאת. אצל מי שהחבילה בידיו הן עדיין נמצאות.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>אז</translation>
    </message>
    <message>
        <source>In this one</source>
        <translation>בזו</translation>
    </message>
    <message>
        <source>{release}, {beside}</source>
        <translation>{release}, {beside}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>נשאל</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>נענה</translation>
    </message>
    <message>
        <source>How many people fit</source>
        <translation>כמה אנשים מתאימים לתיאור</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>מה זה אינו יכול לומר</translation>
    </message>
    <message>
        <source>Pseudonymous is not anonymous. This counts among your own testimonies; outside there are other people and other sources.</source>
        <translation>שם בדוי אינו אנונימיות. הספירה היא בין העדויות שבאוסף בלבד; בחוץ יש אנשים אחרים ומקורות אחרים.</translation>
    </message>
    <message>
        <source>Whoever was there may know a testimony by one event or one turn of phrase, whatever is taken out.</source>
        <translation>מי שהיה שם עלול לזהות עדות לפי אירוע אחד או לפי צירוף מילים אחד, ולא משנה מה הוצא ממנה.</translation>
    </message>
    <message>
        <source>What is public cannot be recalled. A court can order disclosure. Altered voices can be recognised.</source>
        <translation>מה שפורסם אי אפשר להחזיר. בית משפט יכול לצוות על גילוי. קולות ששונו אפשר לזהות.</translation>
    </message>
    <message>
        <source>A stranger with a search engine</source>
        <translation>אדם זר עם מנוע חיפוש</translation>
    </message>
    <message>
        <source>The service with its rosters</source>
        <translation>הצבא או המעסיק, עם רשימות השמות</translation>
    </message>
    <message>
        <source>Family and neighbours</source>
        <translation>משפחה ושכנים</translation>
    </message>
    <message>
        <source>A comrade who was there</source>
        <translation>מי שהיה שם, מאותה יחידה</translation>
    </message>
    <message>
        <source>a place in the text</source>
        <translation>מקום שבטקסט</translation>
    </message>
    <message>
        <source>an organisation in the text</source>
        <translation>ארגון שבטקסט</translation>
    </message>
    <message>
        <source>a unit in the text</source>
        <translation>יחידה שבטקסט</translation>
    </message>
    <message>
        <source>a rank in the text</source>
        <translation>דרגה שבטקסט</translation>
    </message>
    <message>
        <source>a role in the text</source>
        <translation>תפקיד שבטקסט</translation>
    </message>
    <message>
        <source>a time in the text</source>
        <translation>זמן שבטקסט</translation>
    </message>
    <message>
        <source>an age in the text</source>
        <translation>גיל שבטקסט</translation>
    </message>
    <message>
        <source>origin, gender or belief in the text</source>
        <translation>מוצא, מגדר או אמונה שבטקסט</translation>
    </message>
    <message>
        <source>a number in the text</source>
        <translation>מספר שבטקסט</translation>
    </message>
    <message>
        <source>an event in the text</source>
        <translation>אירוע שבטקסט</translation>
    </message>
    <message>
        <source>health in the text</source>
        <translation>בריאות שבטקסט</translation>
    </message>
    <message>
        <source>{field} “{value}”</source>
        <translation>{field} “{value}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ועוד אחת</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough people outside are known to fit, {least} or more: {safe} of {count}. All others count as unsafe.</source>
        <translation>עדויות שידוע שדי אנשים בחוץ מתאימים להן, {least} או יותר: {safe} מתוך {count}. כל השאר נחשבות לא בטוחות.</translation>
    </message>
    <message>
        <source>People who fit: nobody knows, so unsafe</source>
        <translation>אנשים שמתאימים לתיאור: לא ידוע, ולכן לא בטוח</translation>
    </message>
    <message>
        <source>People who fit: {count}, fewer than {least}: unsafe</source>
        <translation>אנשים שמתאימים לתיאור: {count}, פחות מ־{least}: לא בטוח</translation>
    </message>
    <message>
        <source>People who fit: {count}</source>
        <translation>אנשים שמתאימים לתיאור: {count}</translation>
    </message>
    <message>
        <source>How many people {deeds}: {traits}?</source>
        <translation>כמה אנשים {deeds}: {traits}?</translation>
    </message>
    <message>
        <source>How many people {deeds}?</source>
        <translation>כמה אנשים {deeds}?</translation>
    </message>
    <message>
        <source>How many people are there: {traits}?</source>
        <translation>כמה אנשים יש: {traits}?</translation>
    </message>
    <message>
        <source>How many people could have told this at all?</source>
        <translation>כמה אנשים היו יכולים לספר את זה בכלל?</translation>
    </message>
    <message>
        <source>served as {role}</source>
        <translation>שירתו בתפקיד {role}</translation>
    </message>
    <message>
        <source>served</source>
        <translation>שירתו</translation>
    </message>
    <message>
        <source>were there</source>
        <translation>היו שם</translation>
    </message>
    <message>
        <source>with the rank “{rank}”</source>
        <translation>בדרגה “{rank}”</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>ביחידה {unit}</translation>
    </message>
    <message>
        <source>with {organisation}</source>
        <translation>בארגון {organisation}</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>ב־{place}</translation>
    </message>
    <message>
        <source>between {begin} and {end}</source>
        <translation>בין {begin} ל־{end}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>ב־{time}</translation>
    </message>
    <message>
        <source>born in {time}</source>
        <translation>ילידי {time}</translation>
    </message>
    <message>
        <source>by occupation {occupation}</source>
        <translation>שעיסוקם {occupation}</translation>
    </message>
    <message>
        <source>speaking {language}</source>
        <translation>דוברי {language}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <translation>שנות ה־{year}</translation>
    </message>
    <message>
        <source>People who fit: {count} ({source}). Entered by {by} on {day}.</source>
        <translation>אנשים שמתאימים לתיאור: {count} ({source}). נרשם על ידי {by} ביום {day}.</translation>
    </message>
    <message numerus="yes">
        <source>What helps most: make {field} coarser or leave it out; %Ln would still stand out.</source>
        <translation>
            <numerusform>מה שעוזר יותר מכול: לדייק פחות ב{field}, או להשמיט; עדות אחת עדיין תבלוט.</numerusform>
            <numerusform>מה שעוזר יותר מכול: לדייק פחות ב{field}, או להשמיט; %Ln עדויות עדיין יבלטו.</numerusform>
        </translation>
    </message>
    <message>
        <source>No single change helps: each is set apart by several things at once.</source>
        <translation>שום שינוי יחיד אינו עוזר: כל אחת נבדלת בכמה דברים בבת אחת.</translation>
    </message>
    <message>
        <source>Nobody stands out to this reader here. Outside there are more people, and other sources.</source>
        <translation>שום עדות אינה בולטת כאן בעיני הקורא הזה. בחוץ יש עוד אנשים, ומקורות אחרים.</translation>
    </message>
    <message>
        <source>the {field}</source>
        <translation>שדה “{field}”</translation>
    </message>
    <message>
        <source>places in the texts</source>
        <translation>מקומות שבטקסטים</translation>
    </message>
    <message>
        <source>organisations in the texts</source>
        <translation>ארגונים שבטקסטים</translation>
    </message>
    <message>
        <source>units in the texts</source>
        <translation>יחידות שבטקסטים</translation>
    </message>
    <message>
        <source>ranks in the texts</source>
        <translation>דרגות שבטקסטים</translation>
    </message>
    <message>
        <source>roles in the texts</source>
        <translation>תפקידים שבטקסטים</translation>
    </message>
    <message>
        <source>times in the texts</source>
        <translation>זמנים שבטקסטים</translation>
    </message>
    <message>
        <source>ages in the texts</source>
        <translation>גילים שבטקסטים</translation>
    </message>
    <message>
        <source>origin, gender and belief in the texts</source>
        <translation>מוצא, מגדר ואמונה שבטקסטים</translation>
    </message>
    <message>
        <source>numbers in the texts</source>
        <translation>מספרים שבטקסטים</translation>
    </message>
    <message>
        <source>events in the texts</source>
        <translation>אירועים שבטקסטים</translation>
    </message>
    <message>
        <source>health in the texts</source>
        <translation>בריאות שבטקסטים</translation>
    </message>
    <message>
        <source>{names} look alike, and all of them say {what}: whoever knows that somebody is among them knows that too.</source>
        <translation>{names} נראות דומות, ובכולן נאמר {what}: מי שיודע שמישהו נמצא ביניהן יודע גם את זה.</translation>
    </message>
    <message>
        <source>Earlier packages that one reader may hold as well: {packages}. By the catalogues of all together, {alone} of {count} stand out.</source>
        <translation>חבילות קודמות שעשויות להיות גם הן בידי אותו קורא: {packages}. לפי הקטלוגים של כולן יחד, {alone} מתוך {count} בולטות.</translation>
    </message>
    <message>
        <source>Releases of which nothing is kept here: {count}; they are out there all the same.</source>
        <translation>עדויות שיצאו ולא נשמר כאן דבר עליהן: {count}; הן נמצאות בחוץ בכל זאת.</translation>
    </message>
    <message>
        <source>beside the package of {day}, for {audience}</source>
        <translation>לצד החבילה מיום {day}, עבור {audience}</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>לא נמסר</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>לא נקרא</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>מצורף</translation>
    </message>
    <message>
        <source>What that package told of it is not kept here any more; whoever has it knows.</source>
        <translation>מה שהחבילה ההיא אמרה על כך אינו שמור כאן עוד; מי שהיא בידיו יודע.</translation>
    </message>
    <message>
        <source>Nothing we know of shows that both are one; somebody who knows the person may see it.</source>
        <translation>לפי הידוע לנו, שום דבר אינו מראה ששתיהן אחת; מי שמכיר את האדם עשוי לראות זאת.</translation>
    </message>
    <message>
        <source>Both tell the same: nothing more is learned from them together.</source>
        <translation>שתיהן אומרות אותו דבר: אין מה ללמוד משתיהן יחד יותר מזה.</translation>
    </message>
    <message>
        <source>Someone who holds both learns: {what}.</source>
        <translation>מי ששתיהן בידיו לומד: {what}.</translation>
    </message>
    <message>
        <source>the same name in the package</source>
        <translation>אותו שם בחבילה</translation>
    </message>
    <message numerus="yes">
        <source>{shared} of %Ln longer sentences that are equal</source>
        <translation>
            <numerusform>משפט ארוך זהה ({shared} מתוך %Ln)</numerusform>
            <numerusform>משפטים ארוכים זהים ({shared} מתוך %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>the title</source>
        <translation>הכותרת</translation>
    </message>
    <message>
        <source>the words it is cited by</source>
        <translation>המילים שבהן מצטטים אותה</translation>
    </message>
    <message>
        <source>an equal row in the catalogue</source>
        <translation>שורה זהה בקטלוג</translation>
    </message>
    <message>
        <source>Whoever holds both can see that they are one, by {links}.</source>
        <translation>מי ששתיהן בידיו יכול לראות שהן אחת, לפי {links}.</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Who could be recognised</source>
        <translation>את מי אפשר לזהות</translation>
    </message>
    <message>
        <source>People who must fit at least</source>
        <translation>מספר מזערי של אנשים שמתאימים</translation>
    </message>
    <message>
        <source>A release is called unsafe while fewer people in the world outside fit all that it says of its narrator, or nobody has entered how many do. You enter it beside each new package.</source>
        <translation>יציאה נחשבת לא בטוחה כל עוד פחות אנשים בעולם שבחוץ מתאימים לכל מה שנאמר בה על המספר/ת, או שאיש לא ציין כמה מתאימים. את המספר מציינים ליד כל חבילה חדשה.</translation>
    </message>
    <message>
        <source>change of how many people must fit</source>
        <translation>שינוי מספר האנשים שחייבים להתאים</translation>
    </message>
</context>
<context>
    <name>RiskPanel</name>
    <message>
        <source>Anybody, by the catalogue alone</source>
        <translation>כל אדם, לפי הקטלוג בלבד</translation>
    </message>
    <message>
        <source>Compare with earlier packages …</source>
        <translation>השוואה עם חבילות קודמות …</translation>
    </message>
    <message>
        <source>Testimonies, whoever stands out most first</source>
        <translation>עדויות, הבולטות ביותר תחילה</translation>
    </message>
    <message>
        <source>Testimonies: {count}. So many would stand out to a reader who knows what each of these knows:</source>
        <translation>עדויות: {count}. מספר העדויות שיבלטו בעיני מי שקורא ויודע מה שיודע כל אחד מאלה:</translation>
    </message>
    <message>
        <source>{alone} of {count}</source>
        <translation>{alone} מתוך {count}</translation>
    </message>
    <message>
        <source>Stands out by {what}</source>
        <translation>בולטת בשל {what}</translation>
    </message>
    <message>
        <source>Does not stand out here</source>
        <translation>אינה בולטת כאן</translation>
    </message>
    <message>
        <source>This counts among your own testimonies. Outside there are other sources, and whoever was there may recognise a testimony by what it tells, whatever is taken out of it.</source>
        <translation>הספירה היא בין העדויות שבאוסף בלבד. בחוץ יש מקורות אחרים, ומי שהיה שם עלול לזהות עדות לפי מה שמסופר בה, לא משנה מה הוצא ממנה.</translation>
    </message>
    <message>
        <source>Who could recognise somebody</source>
        <translation>מי היה יכול לזהות מישהו</translation>
    </message>
</context>
<context>
    <name>RiskPaper</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>שמירה כ־PDF …</translation>
    </message>
    <message>
        <source>Save the internal report</source>
        <translation>שמירת הדוח הפנימי</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>INTERNAL · stays with the team · never pass it on</source>
        <translation>פנימי · נשאר בצוות · לא להעביר הלאה</translation>
    </message>
    <message>
        <source>Saved. It lies outside the vault, and anybody can read it there: print it, then delete the file. It must never lie beside a package.</source>
        <translation>נשמר. הקובץ נמצא מחוץ לכספת, וכל אדם יכול לקרוא אותו שם: יש להדפיס אותו ואחר כך למחוק את הקובץ. לעולם אין לשמור אותו ליד חבילה.</translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>Search every name and spelling</source>
        <translation>חיפוש בכל השמות והכתיבים</translation>
    </message>
    <message>
        <source>Search people and places</source>
        <translation>חיפוש אנשים ומקומות</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>סוגים אחרים</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>סיכון גבוה</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>איחוד</translation>
    </message>
    <message>
        <source>Say that those chosen are one and the same</source>
        <translation>לקבוע שהנבחרים הם אחד</translation>
    </message>
    <message>
        <source>People, places and numbers that are guarded</source>
        <translation>אנשים, מקומות ומספרים מוגנים</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>סיכון</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>עדויות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} chosen</source>
        <translation>
            <numerusform>נבחר אחד מתוך {all}</numerusform>
            <numerusform>נבחרו %Ln מתוך {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>רשומה אחת</numerusform>
            <numerusform>%Ln רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>סינון</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>New package with these</source>
        <translation>חבילה חדשה מאלה</translation>
    </message>
    <message>
        <source>Add a keyword to these …</source>
        <translation>הוספת מילת מפתח לאלה …</translation>
    </message>
    <message>
        <source>Copy accession numbers</source>
        <translation>העתקת מספרי העדויות</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>הצגה או הסתרה של התצוגה המקדימה</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>מיון לפי</translation>
    </message>
</context>
<context>
    <name>SavedChip</name>
    <message>
        <source>Saved filters</source>
        <translation>סינונים שמורים</translation>
    </message>
    <message>
        <source>Saved filters: {name}</source>
        <translation>סינונים שמורים: {name}</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>שמירת הסינון הזה …</translation>
    </message>
    <message>
        <source>Rename {name} …</source>
        <translation>שינוי השם {name} …</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>הסרת {name}</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filter {number}</source>
        <translation>סינון שמור {number}</translation>
    </message>
    <message>
        <source>saving a filter</source>
        <translation>שמירת סינון</translation>
    </message>
    <message>
        <source>another name for a filter</source>
        <translation>שם אחר לסינון</translation>
    </message>
    <message>
        <source>removing a filter</source>
        <translation>הסרת סינון</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>סינון: {name}</translation>
    </message>
</context>
<context>
    <name>SealedView</name>
    <message>
        <source>Unseal …</source>
        <translation>ביטול האטימה …</translation>
    </message>
    <message>
        <source>Destroy …</source>
        <translation>השמדה …</translation>
    </message>
    <message>
        <source>Unseal</source>
        <translation>ביטול האטימה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>{accession} · This testimony is sealed</source>
        <translation>{accession} · העדות הזאת אטומה</translation>
    </message>
    <message>
        <source>Sealed by {who} on {when}: {reason}</source>
        <translation>נאטמה על ידי {who} ביום {when}: {reason}</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Say why, in a few words without names.</source>
        <translation>יש לומר מדוע, במילים מעטות ובלי שמות.</translation>
    </message>
    <message>
        <source>Why is it unsealed?</source>
        <translation>מדוע האטימה מבוטלת?</translation>
    </message>
    <message>
        <source>In a few words, without names: it is kept in the history.</source>
        <translation>במילים מעטות, בלי שמות: זה נשמר בהיסטוריה.</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation>הסתרת מה שמוקלד</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>הצגת מה שמוקלד</translation>
    </message>
</context>
<context>
    <name>SectionIndex</name>
    <message>
        <source>Sections of this page</source>
        <translation>חלקי העמוד הזה</translation>
    </message>
    <message>
        <source>Go to a section of this page</source>
        <translation>מעבר לחלק בעמוד הזה</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>מעבר אל</translation>
    </message>
</context>
<context>
    <name>SegmentBar</name>
    <message>
        <source>Who speaks in this segment</source>
        <translation>מי שמדבר בקטע הזה</translation>
    </message>
    <message>
        <source>From, in the recording</source>
        <translation>מנקודה זו בהקלטה</translation>
    </message>
    <message>
        <source>To, in the recording</source>
        <translation>עד נקודה זו בהקלטה</translation>
    </message>
    <message>
        <source>Split the segment here (Ctrl+Enter)</source>
        <translation>פיצול הקטע כאן (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Join the next segment to this one</source>
        <translation>צירוף הקטע הבא לקטע הזה</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>חסימה</translation>
    </message>
    <message>
        <source>Keep the selected words from some audiences, or from all</source>
        <translation>חסימת המילים שנבחרו בפני קהלים מסוימים, או בפני כולם</translation>
    </message>
    <message>
        <source>Protect the selected words …</source>
        <translation>הגנה על המילים שנבחרו …</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>חיפוש והחלפה</translation>
    </message>
    <message>
        <source>Another rule …</source>
        <translation>כלל אחר …</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>לא צוין איש</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>פסקה מסומנת</translation>
    </message>
    <message>
        <source>Write a time as minutes and seconds, such as 12:05, or 1:12:05.</source>
        <translation>זמן נכתב בדקות ובשניות, למשל 12:05 או 1:12:05.</translation>
    </message>
    <message>
        <source>The segment ends before it begins: correct one of the times.</source>
        <translation>הקטע נגמר לפני שהוא מתחיל: יש לתקן אחד מן הזמנים.</translation>
    </message>
</context>
<context>
    <name>SegmentEditor</name>
    <message>
        <source>Transcript</source>
        <translation>תמליל</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%Ln cues have a time but no text; left out.</source>
        <translation>
            <numerusform>לכתובית אחת יש זמן אך אין טקסט; היא הושמטה.</numerusform>
            <numerusform>ל־%Ln כתוביות יש זמן אך אין טקסט; הן הושמטו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places in the files ({files}) could identify someone. Do not pass it on.</source>
        <translation>
            <numerusform>מקום אחד בקבצים ({files}) עלול לזהות אדם. אין למסור אותם הלאה.</numerusform>
            <numerusform>%Ln מקומות בקבצים ({files}) עלולים לזהות אדם. אין למסור אותם הלאה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be read, so nothing was taken in. Correct them, or use --leave-out.</source>
        <translation>
            <numerusform>שורה אחת אינה ניתנת לקריאה, ולכן שום דבר לא נקלט. יש לתקן אותה, או להשתמש ב־--leave-out.</numerusform>
            <numerusform>%Ln שורות אינן ניתנות לקריאה, ולכן שום דבר לא נקלט. יש לתקן אותן, או להשתמש ב־--leave-out.</numerusform>
        </translation>
    </message>
    <message>
        <source>({end} s) lies before its start ({start} s); correct one of them.</source>
        <translation>({end} שנ׳) נמצא לפני ההתחלה ({start} שנ׳); יש לתקן אחד מהם.</translation>
    </message>
    <message>
        <source>({second}) lies before “{key}” ({first}); correct one of them.</source>
        <translation>({second}) נמצא לפני “{key}” ({first}); יש לתקן אחד מהם.</translation>
    </message>
    <message>
        <source>A backup cannot lie inside its own vault. Choose a folder on another disk.</source>
        <translation>גיבוי אינו יכול להיות בתוך הכספת של עצמו. יש לבחור תיקייה בדיסק אחר.</translation>
    </message>
    <message>
        <source>A copy of the vault that it was not told of can still be opened with the passphrase of that time, and still holds the testimony.</source>
        <translation>עותק של הכספת שהיא אינה יודעת עליו עדיין נפתח במשפט הסיסמה של אותו זמן, ועדיין נמצאת בו העדות.</translation>
    </message>
    <message>
        <source>A fault in the program stopped this work. Try again.</source>
        <translation>תקלה בתוכנה עצרה את הפעולה הזאת. יש לנסות שוב.</translation>
    </message>
    <message>
        <source>A later version of the program made this vault&apos;s key slots. Install that version.</source>
        <translation>תאי המפתח של הכספת הזאת נוצרו בגרסה חדשה יותר של התוכנה. יש להתקין אותה.</translation>
    </message>
    <message>
        <source>A later version of the program made this vault. Install that version to open it.</source>
        <translation>הכספת הזאת נוצרה בגרסה חדשה יותר של התוכנה. יש להתקין את הגרסה הזאת כדי לפתוח אותה.</translation>
    </message>
    <message>
        <source>A part of a testimony is damaged or was exchanged. Run a check, and restore the vault from a backup.</source>
        <translation>חלק של עדות ניזוק או הוחלף. יש לבדוק את שלמות הכספת, ולשחזר אותה מגיבוי.</translation>
    </message>
    <message>
        <source>A recovery key has {groups} groups of {signs} signs; here are {here}.</source>
        <translation>במפתח שחזור יש {groups} קבוצות של {signs} סימנים; כאן יש {here}.</translation>
    </message>
    <message>
        <source>A recovery key has {words} words; here are {here}.</source>
        <translation>במפתח שחזור יש {words} מילים; כאן יש {here}.</translation>
    </message>
    <message>
        <source>A stretch to be silenced must not end before it begins. Correct its times.</source>
        <translation>קטע שמושתק אינו יכול להיגמר לפני שהוא מתחיל. יש לתקן את זמניו.</translation>
    </message>
    <message>
        <source>A testimony&apos;s key is damaged. Restore the vault from a backup.</source>
        <translation>המפתח של עדות ניזוק. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>מספר העדות</translation>
    </message>
    <message>
        <source>Adding the keyword</source>
        <translation>מילת המפתח מתווספת</translation>
    </message>
    <message>
        <source>Adding the sample collection</source>
        <translation>האוסף לדוגמה מתווסף</translation>
    </message>
    <message>
        <source>An attachment of testimony {accession} is damaged or missing. Restore the vault from a backup.</source>
        <translation>קובץ של העדות {accession} ניזוק או חסר. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>An attachment of this vault is damaged. Run a check, and restore the vault from a backup.</source>
        <translation>קובץ בכספת הזאת ניזוק. יש לבדוק את שלמות הכספת, ולשחזר אותה מגיבוי.</translation>
    </message>
    <message>
        <source>An attachment&apos;s file is missing from the vault. Restore the vault from a backup.</source>
        <translation>קובץ חסר בכספת. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>An interrupted export left the hidden folder “{path}”, which cannot be removed: {why}. It was not checked for names: remove it by hand.</source>
        <translation>ייצוא שנקטע השאיר את התיקייה הנסתרת “{path}”, ואי אפשר להסיר אותה: {why}. לא נבדקו בה שמות: יש להסיר אותה ביד.</translation>
    </message>
    <message>
        <source>Anonymising</source>
        <translation>העדויות מוסוות</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>ערבית</translation>
    </message>
    <message>
        <source>As a recovery key this has a slip: each word is one it can have, but they do not fit together. Compare every word, and their order, with your paper.</source>
        <translation>במפתח השחזור הזה יש טעות: כל מילה היא מילה אפשרית, אך הן אינן מתאימות זו לזו. יש להשוות כל מילה ואת הסדר שלהן לנייר שלך.</translation>
    </message>
    <message>
        <source>As a recovery key this has a slip: the last group does not fit the eight before it. Compare each sign with your paper.</source>
        <translation>במפתח השחזור הזה יש טעות: הקבוצה האחרונה אינה מתאימה לשמונה שלפניה. יש להשוות כל סימן לנייר שלך.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <source>Backups cannot lie inside their own vault. Choose a folder on another disk.</source>
        <translation>גיבויים אינם יכולים להיות בתוך הכספת של עצמם. יש לבחור תיקייה בדיסק אחר.</translation>
    </message>
    <message>
        <source>Base64 run</source>
        <translation>רצף Base64</translation>
    </message>
    <message>
        <source>By</source>
        <translation>על ידי</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>בוטל. שום דבר לא נכתב.</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>אישור השמדה</translation>
    </message>
    <message>
        <source>Checked the vault</source>
        <translation>הכספת נבדקה</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>הכספת נבדקת</translation>
    </message>
    <message>
        <source>Checking {number} of {all}</source>
        <translation>נבדק {number} מתוך {all}</translation>
    </message>
    <message>
        <source>Choose some of those that are now taken for one, and leave at least one other.</source>
        <translation>יש לבחור כמה מאלה שנחשבים עכשיו לאחד, ולהשאיר לפחות אחד אחר.</translation>
    </message>
    <message>
        <source>Choose two or more that are one and the same, then merge them.</source>
        <translation>יש לבחור שניים או יותר שהם אחד, ואז לאחד אותם.</translation>
    </message>
    <message>
        <source>Comparing code words</source>
        <translation>מילות הסוד מושוות</translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation>סכומי הביקורת מחושבים</translation>
    </message>
    <message>
        <source>Consent events</source>
        <translation>אירועי הסכמה</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>הקבצים מועתקים</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>מסד הנתונים מועתק</translation>
    </message>
    <message>
        <source>Deleting what nobody can read any more</source>
        <translation>נמחק מה שאיש כבר אינו יכול לקרוא</translation>
    </message>
    <message>
        <source>Deriving the key needs {mebibytes} MiB of free memory. Close other programs and try again.</source>
        <translation>לגזירת המפתח דרושים {mebibytes} MiB של זיכרון פנוי. יש לסגור תוכנות אחרות ולנסות שוב.</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>הושמדה ביום</translation>
    </message>
    <message>
        <source>Destroying in a backup</source>
        <translation>ההשמדה נעשית בגיבוי</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>גרסאות קודמות</translation>
    </message>
    <message>
        <source>Encrypting a file</source>
        <translation>הקובץ בהצפנה</translation>
    </message>
    <message>
        <source>Enter how many people fit: at least the narrator does, so 1 or more.</source>
        <translation>יש לציין כמה אנשים מתאימים: לפחות המספר/ת, ולכן 1 או יותר.</translation>
    </message>
    <message>
        <source>Everything it said was encrypted under a key of its own. That key was destroyed, and with it the record, every version of its text, what was decided about it, the consent events and the files; then what was left of them was removed from the vault and from its search index.</source>
        <translation>כל מה שהיה בה הוצפן במפתח משלה. המפתח הזה הושמד, ואיתו הרישום, כל גרסאות הטקסט, מה שהוכרע לגביו, אירועי ההסכמה והקבצים; אחר כך הוסר מה שנותר מהם מן הכספת ומאינדקס החיפוש שלה.</translation>
    </message>
    <message>
        <source>FLAC cannot hold this recording&apos;s sample rate or channels. Convert it to at most 8 channels and 48 kHz.</source>
        <translation>קובץ FLAC אינו יכול להכיל את קצב הדגימה או את מספר הערוצים של ההקלטה הזאת. יש להמיר אותה ל־8 ערוצים ו־48 kHz לכל היותר.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>For</source>
        <translation>לשם</translation>
    </message>
    <message>
        <source>Give it a name: the words as they are written or said.</source>
        <translation>יש לתת שם: המילים כפי שהן נכתבות או נאמרות.</translation>
    </message>
    <message>
        <source>Give the field a name.</source>
        <translation>יש לתת לשדה שם.</translation>
    </message>
    <message>
        <source>Group {number} has a sign that no recovery key has. Compare it with your paper.</source>
        <translation>בקבוצה {number} יש סימן שאינו יכול להופיע במפתח שחזור. יש להשוות אותה לנייר שלך.</translation>
    </message>
    <message>
        <source>Group {number} of the recovery key has not {signs} signs. Compare it with your paper.</source>
        <translation>בקבוצה {number} של מפתח השחזור אין {signs} סימנים. יש להשוות אותה לנייר שלך.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>עברית</translation>
    </message>
    <message>
        <source>Its accession number; who did what and when with it, without a word of what it says; which package held it; and this certificate.</source>
        <translation>מספר העדות; מי עשה בה מה ומתי, בלי מילה ממה שנאמר בה; באיזו חבילה הייתה; והאישור הזה.</translation>
    </message>
    <message>
        <source>Keeping a code word needs 64 MiB of free memory. Close other programs.</source>
        <translation>לשמירת מילת סוד דרושים 64 MiB של זיכרון פנוי. יש לסגור תוכנות אחרות.</translation>
    </message>
    <message>
        <source>Line {line} holds a hidden sign ({sign}). Delete it and type the line anew.</source>
        <translation>שורה {line} מכילה סימן נסתר ({sign}). יש למחוק אותו ולהקליד את השורה מחדש.</translation>
    </message>
    <message>
        <source>Line {line}: a field is written as “{{{{narrator}}}}”, with two braces on both sides.</source>
        <translation>שורה {line}: שדה נכתב כך: “{{{{narrator}}}}”, בשני סוגריים מסולסלים מכל צד.</translation>
    </message>
    <message>
        <source>Line {line}: a form has one title. Make this a heading, with “## ”.</source>
        <translation>שורה {line}: בטופס יש כותרת אחת. כדי שזו תהיה כותרת משנה, יש לפתוח אותה ב־“## ”.</translation>
    </message>
    <message>
        <source>Line {line}: no field may stand in a title, a heading or beneath a signature.</source>
        <translation>שורה {line}: שדה אינו יכול להופיע בכותרת, בכותרת משנה או מתחת לחתימה.</translation>
    </message>
    <message>
        <source>Line {line}: nothing follows the mark “{mark}”.</source>
        <translation>שורה {line}: אין דבר אחרי הסימן “{mark}”.</translation>
    </message>
    <message>
        <source>Line {line}: the head has four lines, {known}, each once, as “id: …”.</source>
        <translation>שורה {line}: בראש הטופס ארבע שורות, {known}, כל אחת פעם אחת, בצורה “id: …”.</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{name}”. Use one of: {known}.</source>
        <translation>שורה {line}: אין שדה “{name}”. יש להשתמש באחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>שורה {line}: {problem}</translation>
    </message>
    <message>
        <source>Line {line}: “{{{{{name}}}}}” is a list: let it stand alone, as a paragraph.</source>
        <translation>שורה {line}: “{{{{{name}}}}}” הוא רשימה: עליו לעמוד לבדו, כפסקה.</translation>
    </message>
    <message>
        <source>Looking at what was agreed</source>
        <translation>נבדק מה הוסכם</translation>
    </message>
    <message>
        <source>Looking through every finished file</source>
        <translation>כל הקבצים המוכנים נבדקים</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>הוכנה ביום</translation>
    </message>
    <message>
        <source>Name --audience and --level together, and FILE or --remove, not both.</source>
        <translation>יש לציין את --audience ואת --level יחד, ואת FILE או --remove, לא שניהם.</translation>
    </message>
    <message>
        <source>Name a file, or a testimony with --vault VAULT ACCESSION.</source>
        <translation>יש לציין קובץ, או עדות בעזרת --vault VAULT ACCESSION.</translation>
    </message>
    <message>
        <source>Name in the package</source>
        <translation>השם בחבילה</translation>
    </message>
    <message>
        <source>Name the new folder for the backup, or use --rotate.</source>
        <translation>יש לציין את התיקייה החדשה לגיבוי, או להשתמש ב־--rotate.</translation>
    </message>
    <message>
        <source>Name the testimony, or give the narrator&apos;s code word with --code-word-file.</source>
        <translation>יש לציין את העדות, או למסור את מילת הסוד של המספר/ת בעזרת --code-word-file.</translation>
    </message>
    <message>
        <source>Name the whole path of the folder for backups.</source>
        <translation>יש לציין את הנתיב המלא של תיקיית הגיבויים.</translation>
    </message>
    <message>
        <source>Neither as a passphrase nor as a recovery key does this open the vault. Check the keyboard layout and try again.</source>
        <translation>הכספת אינה נפתחת כך, לא במשפט סיסמה ולא במפתח שחזור. יש לבדוק את פריסת המקלדת ולנסות שוב.</translation>
    </message>
    <message>
        <source>No finding of the present transcript is “{group}”. Run “detect” again.</source>
        <translation>אין בתמליל הנוכחי ממצא “{group}”. יש להריץ שוב את “detect”.</translation>
    </message>
    <message>
        <source>No phone number, address or number of papers is ever told: it serves no reader.</source>
        <translation>מספר טלפון, כתובת או מספר של תעודה לא יימסרו לעולם: אין בהם תועלת לקוראים.</translation>
    </message>
    <message>
        <source>No recogniser “{name}” is installed here. Use one of: {known}.</source>
        <translation>כלי הזיהוי “{name}” אינו מותקן כאן. יש להשתמש באחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>No speaker is named in “{name}”: set who speaks, segment by segment.</source>
        <translation>ב־“{name}” לא צוין מי מדבר: יש לציין זאת קטע אחר קטע.</translation>
    </message>
    <message>
        <source>Not all of the backup could be read. Check its disk, and try again.</source>
        <translation>לא היה אפשר לקרוא את הגיבוי כולו. יש לבדוק את הדיסק שלו ולנסות שוב.</translation>
    </message>
    <message>
        <source>Not deleted, though nobody can read it any more: {left}.</source>
        <translation>לא נמחק, אף שאיש כבר אינו יכול לקרוא אותו: {left}.</translation>
    </message>
    <message>
        <source>Nothing is due in “{backup}”. Name the backup exactly as the program does.</source>
        <translation>אין דבר שהגיע זמנו ב־“{backup}”. יש לכתוב את שם הגיבוי בדיוק כפי שהתוכנה כותבת אותו.</translation>
    </message>
    <message>
        <source>Nothing may leave, so no package was written. The reasons are above.</source>
        <translation>שום דבר אינו רשאי לצאת, ולכן לא נכתבה חבילה. הסיבות מפורטות למעלה.</translation>
    </message>
    <message>
        <source>Nothing was destroyed. To destroy this testimony for ever, add: --confirm {accession}</source>
        <translation>שום דבר לא הושמד. כדי להשמיד את העדות הזאת לתמיד, יש להוסיף: --confirm {accession}</translation>
    </message>
    <message>
        <source>Nothing was erased. To erase this vault for ever, add: --confirm “{name}”</source>
        <translation>שום דבר לא נמחק. כדי למחוק את הכספת הזאת לתמיד, יש להוסיף: --confirm “{name}”</translation>
    </message>
    <message>
        <source>Nothing: no package ever held it.</source>
        <translation>אין: היא לא הייתה בשום חבילה.</translation>
    </message>
    <message>
        <source>On {day} everything done after event {event} was found gone. Compare the vault with an earlier backup.</source>
        <translation>ביום {day} התגלה שכל מה שנעשה אחרי אירוע {event} איננו. יש להשוות את הכספת לגיבוי קודם.</translation>
    </message>
    <message>
        <source>Only the form “{review}” may bring the transcript along.</source>
        <translation>רק הטופס “{review}” יכול להביא איתו את התמליל.</translation>
    </message>
    <message>
        <source>Only those of one kind can be one and the same. A person and a place, for example, cannot.</source>
        <translation>רק בני אותו סוג יכולים להיות אחד. אדם ומקום, למשל, אינם יכולים.</translation>
    </message>
    <message>
        <source>Pages of the database were changed from outside. Restore the vault from a backup.</source>
        <translation>דפים של מסד הנתונים שונו מבחוץ. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>Passphrase and code word cannot both come from standard input. Put one of them into a file.</source>
        <translation>משפט סיסמה ומילת סוד אינם יכולים להגיע שניהם מן הקלט הרגיל. יש לשים אחד מהם בקובץ.</translation>
    </message>
    <message>
        <source>Punycode decoded</source>
        <translation>אחרי פענוח Punycode</translation>
    </message>
    <message>
        <source>RTF text</source>
        <translation>טקסט RTF</translation>
    </message>
    <message>
        <source>Reading every attachment</source>
        <translation>כל הקבצים נקראים</translation>
    </message>
    <message>
        <source>Reading every testimony</source>
        <translation>כל העדויות נקראות</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>נמען</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>העדויות נבדקות</translation>
    </message>
    <message>
        <source>Rows of the table “{table}” belong to rows of “{parent}” that are missing. Restore the vault from a backup.</source>
        <translation>שורות בטבלה “{table}” שייכות לשורות של “{parent}” שחסרות. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>Say both --recogniser NAME and --model PATH.</source>
        <translation>יש לציין את --recogniser NAME ואת --model PATH יחד.</translation>
    </message>
    <message>
        <source>Say either --accept-all or --decisions FILE.</source>
        <translation>יש לציין --accept-all או --decisions FILE.</translation>
    </message>
    <message>
        <source>Say of each audience: nothing but the kind, a letter at most, or the name.</source>
        <translation>יש לציין עבור כל קהל: רק את הסוג, לכל היותר אות, או את השם.</translation>
    </message>
    <message>
        <source>Say what it is: a person, a place, an organisation …</source>
        <translation>יש לציין מה זה: אדם, מקום, ארגון …</translation>
    </message>
    <message>
        <source>Say what kind of evidence the file is.</source>
        <translation>יש לציין מה הקובץ מראה: איזה סוג של תיעוד.</translation>
    </message>
    <message>
        <source>Say where the number is from: a roster, a report, somebody who was there.</source>
        <translation>יש לציין מאין המספר: רשימת שמות, דוח, מי שהיה שם.</translation>
    </message>
    <message>
        <source>Say whether it keeps them: --on or --off.</source>
        <translation>יש לציין אם הן נשמרות: --on או --off.</translation>
    </message>
    <message>
        <source>Say who decides: the history names them.</source>
        <translation>יש לציין מי מכריע: השם נכתב בהיסטוריה.</translation>
    </message>
    <message>
        <source>Say who does this: the name is missing.</source>
        <translation>יש לציין מי עושה זאת: השם חסר.</translation>
    </message>
    <message>
        <source>Say why the name may be told. Whoever looks at it later must be able to follow.</source>
        <translation>יש לציין מדוע מותר למסור את השם. מי שיבדוק זאת אחר כך צריך להבין.</translation>
    </message>
    <message>
        <source>Say why, in a few words without names: the reason is kept in the history.</source>
        <translation>יש לומר מדוע, במילים מעטות ובלי שמות: הסיבה נשמרת בהיסטוריה.</translation>
    </message>
    <message>
        <source>Say “list”, or “import” and the file with the list.</source>
        <translation>יש לציין “list”, או “import” ואת הקובץ עם הרשימה.</translation>
    </message>
    <message>
        <source>Select or type the words: letters or digits that could identify someone.</source>
        <translation>יש לסמן או להקליד את המילים: אותיות או ספרות שעלולות לזהות אדם.</translation>
    </message>
    <message>
        <source>Several narrators chose this code word: {numbers}. Say which testimony is meant.</source>
        <translation>מילת הסוד הזאת נבחרה ביותר מעדות אחת: {numbers}. יש לציין לאיזו עדות הכוונה.</translation>
    </message>
    <message>
        <source>Something about consent was recorded since. Record now what the narrator wants.</source>
        <translation>מאז נרשם דבר על ההסכמה. יש לרשום עכשיו מה המספר/ת רוצה.</translation>
    </message>
    <message>
        <source>Terms whose broader term is not in the file stand at the top: {count}.</source>
        <translation>מונחים שהמונח הרחב שלהם אינו בקובץ נמצאים ברמה העליונה: {count}.</translation>
    </message>
    <message>
        <source>Terms without a preferred label are left out: {count}.</source>
        <translation>מונחים בלי תווית מועדפת הושמטו: {count}.</translation>
    </message>
    <message>
        <source>Testimonies name this. Change it in their records, or take the decision back.</source>
        <translation>יש עדויות שמזכירות זאת. יש לשנות ברישומים שלהן, או לבטל את ההכרעה.</translation>
    </message>
    <message>
        <source>Testimony {accession} cannot be read whole. Restore the vault from a backup.</source>
        <translation>אי אפשר לקרוא את העדות {accession} בשלמותה. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>Testimony {accession} is not as the history tells; an old state may have been put back. Restore the vault from a backup.</source>
        <translation>העדות {accession} אינה כפי שכתוב בהיסטוריה; ייתכן שהוחזר מצב ישן. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The accession number “{accession}” is taken. Give this testimony another one.</source>
        <translation>מספר העדות “{accession}” תפוס. יש לתת לעדות הזאת מספר אחר.</translation>
    </message>
    <message>
        <source>The backup “{backup}” is not there. Connect its disk, then try again.</source>
        <translation>הגיבוי “{backup}” אינו נמצא. יש לחבר את הדיסק שלו ולנסות שוב.</translation>
    </message>
    <message>
        <source>The check of “{name}” could not be done on the damaged database. Restore the vault from a backup.</source>
        <translation>אי אפשר היה לערוך את הבדיקה “{name}” במסד הנתונים הפגום. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The chosen file cannot be read. Nothing was recorded; choose it again.</source>
        <translation>אי אפשר לקרוא את הקובץ שנבחר. שום דבר לא נרשם; יש לבחור אותו שוב.</translation>
    </message>
    <message>
        <source>The chosen file is no longer there. Choose it again.</source>
        <translation>הקובץ שנבחר כבר אינו נמצא. יש לבחור אותו שוב.</translation>
    </message>
    <message numerus="yes">
        <source>The code word is longer than %Ln characters. Choose one that can be said.</source>
        <translation>
            <numerusform>מילת הסוד ארוכה מתו אחד. יש לבחור מילה שאפשר לומר.</numerusform>
            <numerusform>מילת הסוד ארוכה מ־%Ln תווים. יש לבחור מילה שאפשר לומר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code word needs at least %Ln letters or digits. Choose a longer one.</source>
        <translation>
            <numerusform>במילת הסוד דרושה לפחות אות או ספרה אחת. יש לבחור מילה ארוכה יותר.</numerusform>
            <numerusform>במילת הסוד דרושות לפחות %Ln אותיות או ספרות. יש לבחור מילה ארוכה יותר.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collection setting “{setting}” cannot hold this value. Correct it.</source>
        <translation>הגדרת האוסף “{setting}” אינה יכולה להכיל את הערך הזה. יש לתקן אותו.</translation>
    </message>
    <message>
        <source>The computer could not read or write “{path}” ({why}). Check the disk.</source>
        <translation>המחשב לא הצליח לקרוא או לכתוב את “{path}” ({why}). יש לבדוק את הדיסק.</translation>
    </message>
    <message>
        <source>The computer could not read or write “{vault}”: its disk is full, takes no file as large as this, or is broken. Free some space, check the disk and try again; nothing was lost.</source>
        <translation>המחשב לא הצליח לקרוא או לכתוב את “{vault}”: הדיסק מלא, אינו מקבל קובץ גדול כל כך, או מקולקל. יש לפנות מקום, לבדוק את הדיסק ולנסות שוב; שום דבר לא אבד.</translation>
    </message>
    <message>
        <source>The copy does not verify, so nothing was kept of it. {problem}</source>
        <translation>העותק לא עמד בבדיקה, ולכן לא נשמר ממנו דבר. {problem}</translation>
    </message>
    <message>
        <source>The database in “{path}” is not encrypted. Restore the vault from a backup.</source>
        <translation>מסד הנתונים ב־“{path}” אינו מוצפן. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The database&apos;s structure is damaged. Restore the vault from a backup.</source>
        <translation>מבנה מסד הנתונים ניזוק. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The disk of “{path}” is full. Free some space and try again; nothing was changed.</source>
        <translation>הדיסק של “{path}” מלא. יש לפנות מקום ולנסות שוב; שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The disk of “{vault}” is full. Free some space and try again; nothing was lost.</source>
        <translation>הדיסק של “{vault}” מלא. יש לפנות מקום ולנסות שוב; שום דבר לא אבד.</translation>
    </message>
    <message>
        <source>The document also holds {found}: they were left out.</source>
        <translation>במסמך יש גם {found}: אלה הושמטו.</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Choose another place.</source>
        <translation>אי אפשר היה לכתוב את הקובץ ({why}). יש לבחור מקום אחר.</translation>
    </message>
    <message>
        <source>The file “keyslots.json” asks for a derivation this program refuses as too weak or too costly. Somebody may have changed it: restore the vault from a backup.</source>
        <translation>הקובץ “keyslots.json” מבקש גזירה שהתוכנה דוחה כחלשה מדי או כבדה מדי. ייתכן שמישהו שינה אותו: יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The file “keyslots.json” of this vault is damaged. Restore the vault from a backup.</source>
        <translation>הקובץ “keyslots.json” של הכספת הזאת ניזוק. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The file “vault.db” in “{path}” was cut off. Choose another backup.</source>
        <translation>הקובץ “vault.db” ב־“{path}” נקטע. יש לבחור גיבוי אחר.</translation>
    </message>
    <message>
        <source>The file “vault.db” is missing in “{path}”. Choose another backup.</source>
        <translation>הקובץ “vault.db” חסר ב־“{path}”. יש לבחור גיבוי אחר.</translation>
    </message>
    <message numerus="yes">
        <source>The finished package held %Ln places that could identify someone, so nothing was written. Decide these places in the review, then export again.</source>
        <translation>
            <numerusform>בחבילה המוכנה היה מקום אחד שעלול לזהות אדם, ולכן שום דבר לא נכתב. יש להכריע לגביו בבדיקה, ואז לייצא שוב.</numerusform>
            <numerusform>בחבילה המוכנה היו %Ln מקומות שעלולים לזהות אדם, ולכן שום דבר לא נכתב. יש להכריע לגביהם בבדיקה, ואז לייצא שוב.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The finished package holds %Ln places that may identify someone, so it was not handed out. Decide them in the review, or export again and say why they may go (--accept-review-hits REASON).</source>
        <translation>
            <numerusform>בחבילה המוכנה יש מקום אחד שעלול לזהות אדם, ולכן היא לא נמסרה. יש להכריע לגביו בבדיקה, או לייצא שוב ולציין מדוע מותר לו לצאת (--accept-review-hits REASON).</numerusform>
            <numerusform>בחבילה המוכנה יש %Ln מקומות שעלולים לזהות אדם, ולכן היא לא נמסרה. יש להכריע לגביהם בבדיקה, או לייצא שוב ולציין מדוע מותר להם לצאת (--accept-review-hits REASON).</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for backups “{folder}” is not there. Connect its disk, or choose another folder.</source>
        <translation>תיקיית הגיבויים “{folder}” אינה נמצאת. יש לחבר את הדיסק שלה, או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The form must begin with its title: a line such as “# Participation agreement”.</source>
        <translation>הטופס חייב להתחיל בכותרת: שורה כמו “# הסכם השתתפות”.</translation>
    </message>
    <message>
        <source>The form&apos;s id is small letters, digits and hyphens, such as “recording-agreement”.</source>
        <translation>המזהה של הטופס בנוי מאותיות לטיניות קטנות, ספרות ומקפים, למשל “recording-agreement”.</translation>
    </message>
    <message>
        <source>The form&apos;s language is a code such as “en”, “he” or “ar”.</source>
        <translation>שפת הטופס היא קוד כמו “en”, “he” או “ar”.</translation>
    </message>
    <message>
        <source>The form&apos;s stage is one of: {known}.</source>
        <translation>השלב של הטופס הוא אחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>The form&apos;s version is numbers and points, such as “2.1”.</source>
        <translation>הגרסה של הטופס בנויה ממספרים ונקודות, למשל “2.1”.</translation>
    </message>
    <message>
        <source>The front matter of “{name}” was left out: add title, date and people by hand.</source>
        <translation>שורות הנתונים שבראש “{name}” הושמטו: יש להוסיף כותרת, תאריך ואנשים ביד.</translation>
    </message>
    <message>
        <source>The head of the form lacks: {missing}. Add a line such as “{first}: …”.</source>
        <translation>בראש הטופס חסר: {missing}. יש להוסיף שורה כמו “{first}: …”.</translation>
    </message>
    <message>
        <source>The history was changed or cut after event {event}: what was done after it is gone, or an old state was put back. Restore the vault from a backup.</source>
        <translation>ההיסטוריה שונתה או נקטעה אחרי אירוע {event}: מה שנעשה אחריו איננו, או שהוחזר מצב ישן. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The history was changed or cut at event {event}. Restore the vault from a backup.</source>
        <translation>ההיסטוריה שונתה או נקטעה באירוע {event}. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The installed sqlcipher3 is too old to be safe. Install version 0.6.4 or later.</source>
        <translation>הגרסה המותקנת של sqlcipher3 ישנה מכדי להיות בטוחה. יש להתקין גרסה 0.6.4 או חדשה ממנה.</translation>
    </message>
    <message>
        <source>The key slots are not those this vault wrote last; an old passphrase may open it. Change the passphrase to write them anew.</source>
        <translation>תאי המפתח אינם אלה שהכספת כתבה לאחרונה; ייתכן שמשפט סיסמה ישן פותח אותה. יש להחליף את משפט הסיסמה כדי לכתוב אותם מחדש.</translation>
    </message>
    <message>
        <source>The ledger has no such package.</source>
        <translation>אין חבילה כזאת ביומן החבילות.</translation>
    </message>
    <message>
        <source>The ledger of packages is not as the history tells; an old state may have been put back. Restore the vault from a backup.</source>
        <translation>יומן החבילות אינו כפי שכתוב בהיסטוריה; ייתכן שהוחזר מצב ישן. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The letters could not be written ({why}). Choose another folder.</source>
        <translation>אי אפשר היה לכתוב את המכתבים ({why}). יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The narrator&apos;s consent still holds. Record the withdrawal first; then the testimony can be sealed or destroyed.</source>
        <translation>ההסכמה של המספר/ת עדיין בתוקף. יש לרשום תחילה את החזרה מן ההסכמה; אחר כך אפשר לאטום את העדות או להשמיד אותה.</translation>
    </message>
    <message>
        <source>The package could not be moved to “{path}”: {why}. Nothing was left there; choose another folder.</source>
        <translation>אי אפשר היה להעביר את החבילה אל “{path}”: {why}. לא נשאר שם דבר; יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The package could not be written to “{path}”: {why}. Nothing was left there; free some space or choose another folder.</source>
        <translation>אי אפשר היה לכתוב את החבילה אל “{path}”: {why}. לא נשאר שם דבר; יש לפנות מקום או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The package&apos;s files could not be finished ({why}). Choose a folder on another disk, then export again.</source>
        <translation>אי אפשר היה להשלים את קובצי החבילה ({why}). יש לבחור תיקייה בדיסק אחר, ואז לייצא שוב.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose a few words that only you know.</source>
        <translation>משפט הסיסמה ריק. יש לבחור כמה מילים שידועות רק לך.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is longer than %Ln characters. Choose a shorter one.</source>
        <translation>
            <numerusform>משפט הסיסמה ארוך מתו אחד. יש לבחור משפט קצר יותר.</numerusform>
            <numerusform>משפט הסיסמה ארוך מ־%Ln תווים. יש לבחור משפט קצר יותר.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recogniser “{name}” is not in use. See “oralhistory recognisers VAULT”.</source>
        <translation>כלי הזיהוי “{name}” אינו בשימוש. אפשר לראות אילו בשימוש בעזרת “oralhistory recognisers VAULT”.</translation>
    </message>
    <message>
        <source>The recogniser “{name}” {broken} Its suggestions are missing.</source>
        <translation>כלי הזיהוי “{name}” {broken} ההצעות שלו חסרות.</translation>
    </message>
    <message>
        <source>The record holds half a character (a lone surrogate), which is no text. Correct it and try again.</source>
        <translation>ברישום יש חצי תו (surrogate בודד), שאינו טקסט. יש לתקן זאת ולנסות שוב.</translation>
    </message>
    <message>
        <source>The record must be an object with named fields.</source>
        <translation>הרישום חייב להיות אובייקט עם שדות בשמות.</translation>
    </message>
    <message>
        <source>The register does not know this any more: what named it was changed or taken away.</source>
        <translation>זה כבר אינו רשום ב“אנשים ומקומות”: מה שהזכיר אותו השתנה או הוסר.</translation>
    </message>
    <message>
        <source>The review is not finished: decide the rest, or use --accept-all.</source>
        <translation>הבדיקה לא הסתיימה: יש להכריע לגבי השאר, או להשתמש ב־--accept-all.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({why}). They hold until you close.</source>
        <translation>אי אפשר היה לשמור את ההגדרות ({why}). הן בתוקף עד הסגירה.</translation>
    </message>
    <message>
        <source>The testimony with the id {id} is in the history, but gone. Restore the vault from a backup.</source>
        <translation>העדות עם המזהה {id} נמצאת בהיסטוריה, אך היא עצמה איננה. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The text has changed since it was searched. Look through its findings again.</source>
        <translation>הטקסט השתנה מאז שנבדק. יש לעבור שוב על הממצאים שלו.</translation>
    </message>
    <message>
        <source>The text of the form “{id}”, version {version}, in “{language}” is not in this vault. It was shown elsewhere, or on paper.</source>
        <translation>הטקסט של הטופס “{id}”, גרסה {version}, בשפה “{language}” אינו בכספת הזאת. הוא הוצג במקום אחר או על נייר.</translation>
    </message>
    <message>
        <source>The text of the form “{id}”, version {version}, is not the one that was kept. Restore the vault from a backup.</source>
        <translation>הטקסט של הטופס “{id}”, גרסה {version}, אינו זה שנשמר. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The text was changed around passages under a rule of their own. Look at them in the transcript; nothing leaves until then.</source>
        <translation>הטקסט השתנה סביב פסקאות מסומנות שיש להן כלל משלהן. יש לעיין בהן בתמליל; עד אז שום דבר לא יוצא.</translation>
    </message>
    <message>
        <source>The texts of the consent forms are not as the history tells. Restore the vault from a backup.</source>
        <translation>הטקסטים של טופסי ההסכמה אינם כפי שכתוב בהיסטוריה. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The time codes of “{name}” run backwards somewhere: it may join several recordings.</source>
        <translation>קודי הזמן של “{name}” חוזרים לאחור במקום כלשהו: ייתכן שכמה הקלטות חוברו בו.</translation>
    </message>
    <message>
        <source>The vault could not be brought up to this version of the program, so it is as it was; a copy of its database lies in “{aside}”. Open it with the version you used before, and report this fault.</source>
        <translation>אי אפשר היה לעדכן את הכספת לגרסה הזאת של התוכנה, ולכן היא כפי שהייתה; עותק של מסד הנתונים שלה נמצא ב־“{aside}”. יש לפתוח אותה בגרסה הקודמת של התוכנה, ולדווח על התקלה.</translation>
    </message>
    <message>
        <source>The vault is being written to all the time. Wait until that is done, and make the backup then.</source>
        <translation>הכספת נכתבת בלי הפסקה. יש לחכות שזה יסתיים, ולעשות את הגיבוי אז.</translation>
    </message>
    <message>
        <source>The vault is no longer at “{path}”: its disk was removed, or the folder was moved or deleted. Put it back in its place; what you typed is kept here until it can be saved.</source>
        <translation>הכספת כבר אינה ב־“{path}”: הדיסק שלה נותק, או שהתיקייה הועברה או נמחקה. יש להחזיר אותה למקומה; מה שהוקלד נשמר כאן עד שאפשר יהיה לשמור אותו.</translation>
    </message>
    <message>
        <source>The vault is not sound. Keep it as it is, and restore the latest backup beside it.</source>
        <translation>הכספת אינה תקינה. יש להשאיר אותה כפי שהיא, ולשחזר לידה את הגיבוי האחרון.</translation>
    </message>
    <message>
        <source>The vault is open in another window or program, so where its backups go cannot be read. Name the folder too: backup VAULT FOLDER --rotate.</source>
        <translation>הכספת פתוחה בחלון אחר או בתוכנה אחרת, ולכן אי אפשר לקרוא לאן הולכים הגיבויים שלה. יש לציין גם את התיקייה: backup VAULT FOLDER --rotate.</translation>
    </message>
    <message>
        <source>The vault itself may be damaged: run a check.</source>
        <translation>ייתכן שהכספת עצמה ניזוקה: יש לבדוק את שלמותה.</translation>
    </message>
    <message>
        <source>The vault knew of no backup that held it.</source>
        <translation>לא היה ידוע לכספת על גיבוי שהעדות נמצאת בו.</translation>
    </message>
    <message>
        <source>The vault was closed in the meantime. Nothing was written.</source>
        <translation>הכספת נסגרה בינתיים. שום דבר לא נכתב.</translation>
    </message>
    <message>
        <source>The vault “{path}” is damaged. Run a check, and restore it from a backup.</source>
        <translation>הכספת “{path}” ניזוקה. יש לבדוק את שלמותה, ולשחזר אותה מגיבוי.</translation>
    </message>
    <message>
        <source>The vault “{path}” is open in another window or program. Close it there and try again.</source>
        <translation>הכספת “{path}” פתוחה בחלון אחר או בתוכנה אחרת. יש לסגור אותה שם ולנסות שוב.</translation>
    </message>
    <message>
        <source>The vault “{path}” is open in this program. Close it first, then erase it.</source>
        <translation>הכספת “{path}” פתוחה בתוכנה הזאת. יש לסגור אותה תחילה, ואז למחוק אותה.</translation>
    </message>
    <message>
        <source>The vault&apos;s database holds something this program did not write. Restore the vault from a backup.</source>
        <translation>במסד הנתונים של הכספת יש דבר שהתוכנה הזאת לא כתבה. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The vault&apos;s database holds something unexpected. Restore the vault from a backup.</source>
        <translation>במסד הנתונים של הכספת יש דבר לא צפוי. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The vault&apos;s file “keyslots.json” is missing. Restore the vault from a backup.</source>
        <translation>קובץ הכספת “keyslots.json” חסר. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The vault&apos;s file “vault.db” is missing. Restore the vault from a backup.</source>
        <translation>קובץ הכספת “vault.db” חסר. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The vault&apos;s file “{name}” is missing. Restore the vault from a backup.</source>
        <translation>קובץ הכספת “{name}” חסר. יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>The {kind} “{name}” is missing from the database.</source>
        <translation>במסד הנתונים חסר: {kind} “{name}”.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” of the database was changed.</source>
        <translation>במסד הנתונים השתנה: {kind} “{name}”.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” of the database was not made by this program.</source>
        <translation>במסד הנתונים, לא נוצר על ידי התוכנה הזאת: {kind} “{name}”.</translation>
    </message>
    <message>
        <source>The {what} file “{file}” cannot be read: {why}.</source>
        <translation>אי אפשר לקרוא את הקובץ “{file}” ({what}): {why}.</translation>
    </message>
    <message>
        <source>The {what} file “{file}” is empty.</source>
        <translation>הקובץ “{file}” ({what}) ריק.</translation>
    </message>
    <message>
        <source>The {what} file “{file}” is not UTF-8 text. Save it as UTF-8.</source>
        <translation>הקובץ “{file}” ({what}) אינו טקסט UTF-8. יש לשמור אותו בקידוד UTF-8.</translation>
    </message>
    <message>
        <source>There are letters in “{folder}” already. Choose another folder.</source>
        <translation>ב־“{folder}” כבר יש מכתבים. יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>There is a field “{label}” already. Give this one another name.</source>
        <translation>כבר יש שדה “{label}”. יש לתת לזה שם אחר.</translation>
    </message>
    <message>
        <source>There is a version {version} of the form “{id}” in “{language}” already, and a version is never changed. Give this text another version.</source>
        <translation>כבר יש גרסה {version} של הטופס “{id}” בשפה “{language}”, וגרסה אינה משתנה לעולם. יש לתת לטקסט הזה גרסה אחרת.</translation>
    </message>
    <message>
        <source>There is no attachment with the id “{id}” in this vault.</source>
        <translation>אין בכספת הזאת קובץ עם המזהה “{id}”.</translation>
    </message>
    <message>
        <source>There is no collection setting “{name}”. Use one of: {known}.</source>
        <translation>אין הגדרת אוסף “{name}”. יש להשתמש באחת מאלה: {known}.</translation>
    </message>
    <message>
        <source>There is no file “{name}” at that place: check the path.</source>
        <translation>אין קובץ “{name}” במקום הזה: יש לבדוק את הנתיב.</translation>
    </message>
    <message>
        <source>There is no form “{id}” in “{language}”. Use one of: {known}.</source>
        <translation>אין טופס “{id}” בשפה “{language}”. יש להשתמש באחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>There is no form “{id}”. Use one of: {known}.</source>
        <translation>אין טופס “{id}”. יש להשתמש באחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>There is no format “{name}”; choose from {known}.</source>
        <translation>אין פורמט “{name}”; יש לבחור מבין {known}.</translation>
    </message>
    <message>
        <source>There is no ladder of “{category}”. Use one of: {known}.</source>
        <translation>אין סולם של “{category}”. יש להשתמש באחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>There is no level “{level}” for {category}. There are: {known}.</source>
        <translation>אין שלב “{level}” עבור {category}. יש: {known}.</translation>
    </message>
    <message>
        <source>There is no model at “{model}”. Name the folder or file it is in.</source>
        <translation>אין מודל ב־“{model}”. יש לציין את התיקייה או הקובץ שבהם הוא נמצא.</translation>
    </message>
    <message>
        <source>There is no testimony with the id “{id}” in this vault.</source>
        <translation>אין בכספת הזאת עדות עם המזהה “{id}”.</translation>
    </message>
    <message>
        <source>There is no testimony with the id “{testimony}” in this vault, or it was destroyed.</source>
        <translation>אין בכספת הזאת עדות עם המזהה “{testimony}”, או שהיא הושמדה.</translation>
    </message>
    <message>
        <source>There is no testimony “{accession}” in this vault. Look at the list for its number.</source>
        <translation>אין בכספת הזאת עדות “{accession}”. יש לחפש את המספר שלה ברשימה.</translation>
    </message>
    <message>
        <source>There is no vault at “{path}”, so nothing was erased. Check the folder.</source>
        <translation>אין כספת ב־“{path}”, ולכן שום דבר לא נמחק. יש לבדוק את התיקייה.</translation>
    </message>
    <message>
        <source>There is no vault at “{path}”. Check the folder, or make a vault there first.</source>
        <translation>אין כספת ב־“{path}”. יש לבדוק את התיקייה, או ליצור שם כספת תחילה.</translation>
    </message>
    <message>
        <source>There is no vault at “{path}”. Check the path, or make one with “oralhistory init”.</source>
        <translation>אין כספת ב־“{path}”. יש לבדוק את הנתיב, או ליצור כספת בעזרת “oralhistory init”.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>אין די זיכרון לפעולה הזאת. יש לסגור תוכנות אחרות ולנסות שוב.</translation>
    </message>
    <message>
        <source>There is nothing at the path given. Name a file, a folder or a zip.</source>
        <translation>אין דבר בנתיב שצוין. יש לציין קובץ, תיקייה או zip.</translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation>אין דבר ב־“{path}”.</translation>
    </message>
    <message>
        <source>There is too little room in “{folder}” for another backup. Free some space, keep fewer backups, or choose another folder.</source>
        <translation>ב־“{folder}” אין די מקום לגיבוי נוסף. יש לפנות מקום, לשמור פחות גיבויים, או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>These columns of “{name}” are not read: {columns}.</source>
        <translation>העמודות האלה של “{name}” אינן נקראות: {columns}.</translation>
    </message>
    <message>
        <source>These key slots could not be destroyed, and still open: {opens_still}.</source>
        <translation>תאי המפתח האלה לא הושמדו, ועדיין פותחים: {opens_still}.</translation>
    </message>
    <message>
        <source>These packages held it, anonymised. Whoever has one can still read it there.</source>
        <translation>החבילות האלה הכילו אותה, אחרי הסוואה. מי שיש בידו חבילה כזאת עדיין יכול לקרוא אותה שם.</translation>
    </message>
    <message>
        <source>These words are protected already. Decide about them under “Anonymise”.</source>
        <translation>המילים האלה כבר מוגנות. יש להכריע לגביהן תחת “הסוואה”.</translation>
    </message>
    <message>
        <source>This backup is damaged, so nothing was restored. {problem}</source>
        <translation>הגיבוי הזה ניזוק, ולכן שום דבר לא שוחזר. {problem}</translation>
    </message>
    <message>
        <source>This code word does not belong here, so nothing was withdrawn. Ask for it once more.</source>
        <translation>מילת הסוד הזאת אינה שייכת לכאן, ולכן לא נרשמה חזרה מן ההסכמה. יש לשאול עליה עוד פעם אחת.</translation>
    </message>
    <message>
        <source>This does not open the vault. {slip}</source>
        <translation>כך הכספת אינה נפתחת. {slip}</translation>
    </message>
    <message>
        <source>This earlier version is no longer kept. Choose another one.</source>
        <translation>הגרסה הקודמת הזאת כבר אינה נשמרת. יש לבחור גרסה אחרת.</translation>
    </message>
    <message numerus="yes">
        <source>This form is longer than %Ln characters. Shorten it: nobody would read it.</source>
        <translation>
            <numerusform>הטופס הזה ארוך מתו אחד. יש לקצר אותו: איש לא היה קורא אותו.</numerusform>
            <numerusform>הטופס הזה ארוך מ־%Ln תווים. יש לקצר אותו: איש לא היה קורא אותו.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no recovery key.</source>
        <translation>זה אינו מפתח שחזור.</translation>
    </message>
    <message>
        <source>This recording is in a format that cannot be read here, or is damaged. Convert it to WAV or FLAC first.</source>
        <translation>ההקלטה הזאת בפורמט שאי אפשר לקרוא כאן, או שהיא ניזוקה. יש להמיר אותה תחילה ל־WAV או ל־FLAC.</translation>
    </message>
    <message>
        <source>This testimony is not sealed. Nothing was changed.</source>
        <translation>העדות הזאת אינה אטומה. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This testimony is sealed. Unseal it first, and say why; that is kept in the history.</source>
        <translation>העדות הזאת אטומה. יש לבטל תחילה את האטימה ולציין מדוע; הדברים נשמרים בהיסטוריה.</translation>
    </message>
    <message>
        <source>This testimony may not leave: {reasons}. Record what is missing, or leave it out.</source>
        <translation>העדות הזאת אינה רשאית לצאת: {reasons}. יש לרשום את מה שחסר, או להשמיט אותה.</translation>
    </message>
    <message>
        <source>This testimony was changed elsewhere in the meantime. Both versions are kept: look at the history and take over what is missing.</source>
        <translation>העדות הזאת שונתה בינתיים במקום אחר. שתי הגרסאות שמורות: יש לעיין בהיסטוריה ולהעביר את מה שחסר.</translation>
    </message>
    <message>
        <source>This testimony was destroyed before. Its certificate is kept with the history.</source>
        <translation>העדות הזאת הושמדה בעבר. אישור ההשמדה שלה נשמר עם ההיסטוריה.</translation>
    </message>
    <message>
        <source>This testimony was destroyed. What is left of it is its certificate.</source>
        <translation>העדות הזאת הושמדה. מה שנותר ממנה הוא אישור ההשמדה.</translation>
    </message>
    <message>
        <source>This testimony was put away, and its private note with it.</source>
        <translation>העדות הזאת נאטמה או הושמדה, ואיתה ההערה הפרטית שלה.</translation>
    </message>
    <message>
        <source>This testimony was sealed or destroyed already. Nothing was changed.</source>
        <translation>העדות הזאת כבר נאטמה או הושמדה. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>תמליל</translation>
    </message>
    <message>
        <source>Two terms have the same label, and the first is meant by it: {labels}. So many labels: {count}.</source>
        <translation>לשני מונחים אותה תווית, והכוונה היא לראשון מהם: {labels}. מספר התוויות הכפולות: {count}.</translation>
    </message>
    <message>
        <source>Type a keyword first.</source>
        <translation>יש להקליד תחילה מילת מפתח.</translation>
    </message>
    <message>
        <source>UTF-7 decoded</source>
        <translation>אחרי פענוח UTF-7</translation>
    </message>
    <message>
        <source>Unknown key “{where}”: remove it or correct its spelling.</source>
        <translation>מפתח לא מוכר “{where}”: יש להסיר אותו או לתקן את הכתיב.</translation>
    </message>
    <message>
        <source>Version {version} of this form came with the program, and a version is never changed. Give this text another version.</source>
        <translation>גרסה {version} של הטופס הזה הגיעה עם התוכנה, וגרסה אינה משתנה לעולם. יש לתת לטקסט הזה גרסה אחרת.</translation>
    </message>
    <message>
        <source>WebVTT needs a beginning and an end for every segment of a transcript. Give the missing times, or choose another format.</source>
        <translation>ל־WebVTT דרושים התחלה וסוף לכל קטע בתמליל. יש להשלים את הזמנים החסרים, או לבחור פורמט אחר.</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>מערב אירופה</translation>
    </message>
    <message>
        <source>What cannot be called back</source>
        <translation>מה אי אפשר להחזיר</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>מה נשמר</translation>
    </message>
    <message>
        <source>What was destroyed</source>
        <translation>מה הושמד</translation>
    </message>
    <message>
        <source>When this was written, it had still to be destroyed in these backups, by the same key:</source>
        <translation>כשנכתב האישור, עוד נותר להשמיד אותה בגיבויים האלה, באותו מפתח:</translation>
    </message>
    <message>
        <source>Which testimony</source>
        <translation>איזו עדות</translation>
    </message>
    <message>
        <source>Withheld passage {number} does not fit the present transcript. Mark it again, then export.</source>
        <translation>פסקה חסומה {number} אינה מתאימה לתמליל הנוכחי. יש לסמן אותה שוב, ואז לייצא.</translation>
    </message>
    <message>
        <source>Word {number} is none that a recovery key can have. Compare its spelling with your paper.</source>
        <translation>מילה {number} אינה יכולה להופיע במפתח שחזור. יש להשוות את הכתיב שלה לנייר שלך.</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>החבילה נכתבת</translation>
    </message>
    <message>
        <source>You are not allowed to write or read “{path}”. Change its permissions or choose another place.</source>
        <translation>אין הרשאה לכתוב או לקרוא את “{path}”. יש לשנות את ההרשאות או לבחור מקום אחר.</translation>
    </message>
    <message>
        <source>You are not allowed to write to “{vault}”, or its medium can only be read. Change the permissions, or copy the vault to a writable disk.</source>
        <translation>אין הרשאה לכתוב אל “{vault}”, או שהמדיום שלה ניתן לקריאה בלבד. יש לשנות את ההרשאות, או להעתיק את הכספת לדיסק שאפשר לכתוב בו.</translation>
    </message>
    <message>
        <source>a code or reference number</source>
        <translation>קוד או מספר סימוכין</translation>
    </message>
    <message>
        <source>a commander&apos;s office</source>
        <translation>לשכה של מפקד</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>a date of the Hebrew calendar</source>
        <translation>תאריך עברי</translation>
    </message>
    <message>
        <source>a date of the Islamic calendar</source>
        <translation>תאריך היג׳רי</translation>
    </message>
    <message>
        <source>a day of the month</source>
        <translation>יום בחודש</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>עשור</translation>
    </message>
    <message>
        <source>a family name</source>
        <translation>שם משפחה</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>שם קובץ</translation>
    </message>
    <message>
        <source>a form of “{name}”</source>
        <translation>צורה של “{name}”</translation>
    </message>
    <message>
        <source>a given name</source>
        <translation>שם פרטי</translation>
    </message>
    <message>
        <source>a given name after a name and “and”</source>
        <translation>שם פרטי אחרי שם ו“ו־”</translation>
    </message>
    <message>
        <source>a given name that is a word as well</source>
        <translation>שם פרטי שהוא גם מילה</translation>
    </message>
    <message>
        <source>a key of “{where}”</source>
        <translation>מפתח של “{where}”</translation>
    </message>
    <message>
        <source>a large number</source>
        <translation>מספר גדול</translation>
    </message>
    <message>
        <source>a link to another place, not a file</source>
        <translation>קישור למקום אחר, לא קובץ</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>a measure</source>
        <translation>מידה</translation>
    </message>
    <message>
        <source>a military unit</source>
        <translation>יחידה צבאית</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>a month by its number</source>
        <translation>חודש לפי מספרו</translation>
    </message>
    <message>
        <source>a name after a title</source>
        <translation>שם אחרי תואר</translation>
    </message>
    <message>
        <source>a name after “{word}”</source>
        <translation>שם אחרי “{word}”</translation>
    </message>
    <message>
        <source>a name behind “of”</source>
        <translation>שם אחרי “של”</translation>
    </message>
    <message>
        <source>a name by its capital</source>
        <translation>שם לפי האות הגדולה שלו</translation>
    </message>
    <message>
        <source>a name of several words</source>
        <translation>שם בן כמה מילים</translation>
    </message>
    <message>
        <source>a name on a network</source>
        <translation>שם ברשת</translation>
    </message>
    <message>
        <source>a named event</source>
        <translation>אירוע שיש לו שם</translation>
    </message>
    <message>
        <source>a nationality, people or faith</source>
        <translation>אזרחות, עם או דת</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>a number that names something</source>
        <translation>מספר שמציין משהו</translation>
    </message>
    <message>
        <source>a numbered road or post</source>
        <translation>כביש או עמדה ממוספרים</translation>
    </message>
    <message>
        <source>a part of a month</source>
        <translation>חלק של חודש</translation>
    </message>
    <message>
        <source>a particular role</source>
        <translation>תפקיד מסוים</translation>
    </message>
    <message>
        <source>a place after a preposition</source>
        <translation>מקום אחרי מילת יחס</translation>
    </message>
    <message>
        <source>a place after a verb of going or living</source>
        <translation>מקום אחרי פועל של הליכה או מגורים</translation>
    </message>
    <message>
        <source>a rank</source>
        <translation>דרגה</translation>
    </message>
    <message>
        <source>a rank before a name</source>
        <translation>דרגה לפני שם</translation>
    </message>
    <message>
        <source>a rare word</source>
        <translation>מילה נדירה</translation>
    </message>
    <message>
        <source>a rare word where a name may stand</source>
        <translation>מילה נדירה במקום שבו עשוי לבוא שם</translation>
    </message>
    <message>
        <source>a rare word, said as names are</source>
        <translation>מילה נדירה, שנאמרת כמו שם</translation>
    </message>
    <message>
        <source>a reference number</source>
        <translation>מספר סימוכין</translation>
    </message>
    <message>
        <source>a registration or account number</source>
        <translation>מספר רישום או חשבון</translation>
    </message>
    <message>
        <source>a role in a named unit</source>
        <translation>תפקיד ביחידה נקובה בשם</translation>
    </message>
    <message>
        <source>a role in a unit</source>
        <translation>תפקיד ביחידה</translation>
    </message>
    <message>
        <source>a role that only one person had</source>
        <translation>תפקיד שרק אדם אחד נשא</translation>
    </message>
    <message>
        <source>a role that somebody had</source>
        <translation>תפקיד שמישהו נשא</translation>
    </message>
    <message>
        <source>a season or holiday with its year</source>
        <translation>עונה או חג עם השנה</translation>
    </message>
    <message>
        <source>a ship</source>
        <translation>ספינה</translation>
    </message>
    <message>
        <source>a shortened year</source>
        <translation>שנה מקוצרת</translation>
    </message>
    <message>
        <source>a site on the web</source>
        <translation>אתר ברשת</translation>
    </message>
    <message>
        <source>a span of time</source>
        <translation>פרק זמן</translation>
    </message>
    <message>
        <source>a sum of money</source>
        <translation>סכום כסף</translation>
    </message>
    <message>
        <source>a sum or a measure</source>
        <translation>סכום או מידה</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>מספר טלפון</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>שעה ביום</translation>
    </message>
    <message>
        <source>a war</source>
        <translation>מלחמה</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>מספר שלם</translation>
    </message>
    <message>
        <source>a word that is a name and nothing else</source>
        <translation>מילה שהיא רק שם</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>שנה</translation>
    </message>
    <message>
        <source>a year in words</source>
        <translation>שנה במילים</translation>
    </message>
    <message>
        <source>a year of the Hebrew calendar</source>
        <translation>שנה עברית</translation>
    </message>
    <message>
        <source>about someone&apos;s health</source>
        <translation>על בריאותו של אדם</translation>
    </message>
    <message>
        <source>advocacy</source>
        <translation>פעילות ציבורית</translation>
    </message>
    <message>
        <source>after a title or an introduction</source>
        <translation>אחרי תואר או הצגה עצמית</translation>
    </message>
    <message>
        <source>an abbreviation in capitals</source>
        <translation>ראשי תיבות באותיות גדולות</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>an address on the web</source>
        <translation>כתובת ברשת</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>גיל</translation>
    </message>
    <message>
        <source>an age by decade</source>
        <translation>גיל לפי עשור</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>כתובת דוא״ל</translation>
    </message>
    <message>
        <source>an event with a name</source>
        <translation>אירוע עם שם</translation>
    </message>
    <message>
        <source>an identity number</source>
        <translation>מספר זהות</translation>
    </message>
    <message>
        <source>an illness</source>
        <translation>מחלה</translation>
    </message>
    <message>
        <source>an initial of “{name}”</source>
        <translation>אות ראשונה של “{name}”</translation>
    </message>
    <message>
        <source>an object with named fields</source>
        <translation>אובייקט עם שדות בשמות</translation>
    </message>
    <message>
        <source>an occupation</source>
        <translation>עיסוק</translation>
    </message>
    <message>
        <source>an operation&apos;s cover name</source>
        <translation>שם הסוואה של מבצע</translation>
    </message>
    <message>
        <source>an organisation&apos;s name</source>
        <translation>שם של ארגון</translation>
    </message>
    <message>
        <source>another form of “{name}”</source>
        <translation>צורה אחרת של “{name}”</translation>
    </message>
    <message>
        <source>answered for another number of texts than it was given.</source>
        <translation>החזיר תשובות למספר אחר של טקסטים מזה שקיבל.</translation>
    </message>
    <message>
        <source>asked for a network and was refused.</source>
        <translation>ביקש גישה לרשת וסורב.</translation>
    </message>
    <message>
        <source>before “son of” or “daughter of”</source>
        <translation>לפני “בן” או “בת”</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>שידור</translation>
    </message>
    <message>
        <source>bytes of the container</source>
        <translation>בייטים של קובץ הארכיון</translation>
    </message>
    <message>
        <source>bytes of the file</source>
        <translation>בייטים של הקובץ</translation>
    </message>
    <message>
        <source>cannot be read: {fault}</source>
        <translation>אי אפשר לקרוא: {fault}</translation>
    </message>
    <message>
        <source>cannot be unpacked: it is damaged or locked</source>
        <translation>אי אפשר לפרוק: ניזוק או נעול</translation>
    </message>
    <message>
        <source>capitalised within a sentence</source>
        <translation>באות גדולה בתוך משפט</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>content</source>
        <translation>תוכן</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>נקודות ציון</translation>
    </message>
    <message>
        <source>court</source>
        <translation>בתי משפט</translation>
    </message>
    <message>
        <source>decided before</source>
        <translation>הוכרע בעבר</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>שמירה בארכיון</translation>
    </message>
    <message>
        <source>document properties</source>
        <translation>מאפייני מסמך</translation>
    </message>
    <message>
        <source>elsewhere a name with a capital</source>
        <translation>במקום אחר שם באות גדולה</translation>
    </message>
    <message>
        <source>elsewhere taken for a name</source>
        <translation>במקום אחר נחשב לשם</translation>
    </message>
    <message>
        <source>endnotes</source>
        <translation>הערות סיום</translation>
    </message>
    <message>
        <source>escapes decoded</source>
        <translation>אחרי פענוח תווים מקודדים</translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation>תערוכה</translation>
    </message>
    <message>
        <source>extra field</source>
        <translation>שדה נוסף</translation>
    </message>
    <message>
        <source>failed ({kind}).</source>
        <translation>נכשל ({kind}).</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>הערות שוליים</translation>
    </message>
    <message>
        <source>forgotten part</source>
        <translation>חלק שנשכח</translation>
    </message>
    <message>
        <source>has damaged document properties</source>
        <translation>מאפייני המסמך ניזוקו</translation>
    </message>
    <message>
        <source>has no model at “{model}”. Put it there, or choose another.</source>
        <translation>אין לו מודל ב־“{model}”. יש לשים אותו שם, או לבחור אחר.</translation>
    </message>
    <message>
        <source>has too many parts to be looked through</source>
        <translation>יש בו חלקים רבים מכדי לבדוק</translation>
    </message>
    <message>
        <source>header</source>
        <translation>כותרת עליונה</translation>
    </message>
    <message>
        <source>how many there were</source>
        <translation>כמה היו</translation>
    </message>
    <message>
        <source>in a list of names</source>
        <translation>ברשימת שמות</translation>
    </message>
    <message>
        <source>in a list of names, after a prefix</source>
        <translation>ברשימת שמות, אחרי תחילית</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>רשום ב“אנשים ומקומות”</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>בפנים</translation>
    </message>
    <message>
        <source>inside a tag</source>
        <translation>בתוך תג</translation>
    </message>
    <message>
        <source>introduced as a name</source>
        <translation>הוצג כשם</translation>
    </message>
    <message>
        <source>is a damaged PDF file</source>
        <translation>קובץ PDF פגום</translation>
    </message>
    <message>
        <source>is a damaged archive</source>
        <translation>קובץ ארכיון פגום</translation>
    </message>
    <message>
        <source>is a link out of the record&apos;s folder: put the file itself beside the record.</source>
        <translation>הוא קישור אל מחוץ לתיקיית הרישום: יש לשים את הקובץ עצמו ליד הרישום.</translation>
    </message>
    <message>
        <source>is a {kind} file, which cannot be looked through</source>
        <translation>הוא קובץ {kind}, שאי אפשר לבדוק</translation>
    </message>
    <message>
        <source>is an absolute path: write it relative to the record&apos;s own file.</source>
        <translation>הוא נתיב מוחלט: יש לכתוב אותו ביחס לקובץ הרישום עצמו.</translation>
    </message>
    <message>
        <source>is empty: name those who may read it, or use the rule “withhold”.</source>
        <translation>ריק: יש לציין מי רשאי לקרוא, או להשתמש בכלל “withhold”.</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>נעול בסיסמה</translation>
    </message>
    <message>
        <source>is missing: say from which day on it may be opened, or use the rule “withhold”.</source>
        <translation>חסר: יש לציין מאיזה יום אפשר לפתוח, או להשתמש בכלל “withhold”.</translation>
    </message>
    <message>
        <source>is missing: say what stands in its place, or use the rule “withhold”.</source>
        <translation>חסר: יש לציין מה בא במקומו, או להשתמש בכלל “withhold”.</translation>
    </message>
    <message>
        <source>is not installed here. Install it, or take it off the collection&apos;s list.</source>
        <translation>אינו מותקן כאן. יש להתקין אותו, או להסירו מן הרשימה של האוסף.</translation>
    </message>
    <message>
        <source>is not the JSON file that its name says</source>
        <translation>אינו קובץ JSON כפי ששמו אומר</translation>
    </message>
    <message>
        <source>is not the table that its name says</source>
        <translation>אינו הטבלה ששמו אומר</translation>
    </message>
    <message>
        <source>is not the {kind} file that its name says</source>
        <translation>אינו קובץ {kind} כפי ששמו אומר</translation>
    </message>
    <message>
        <source>is not well-formed XML</source>
        <translation>אינו XML תקין</translation>
    </message>
    <message>
        <source>is packed too deep to be looked through</source>
        <translation>ארוז בשכבות רבות מכדי לבדוק</translation>
    </message>
    <message>
        <source>is too large to be looked through</source>
        <translation>גדול מכדי לבדוק</translation>
    </message>
    <message numerus="yes">
        <source>is {segment}; the transcript has %Ln segments, from 0.</source>
        <translation>
            <numerusform>הוא {segment}; בתמליל יש קטע אחד, מ־0.</numerusform>
            <numerusform>הוא {segment}; בתמליל יש %Ln קטעים, מ־0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is {start} to {end}; that text has %Ln code points, and start must lie before end.</source>
        <translation>
            <numerusform>הוא {start} עד {end}; בטקסט הזה יש תו אחד, ועל start לבוא לפני end.</numerusform>
            <numerusform>הוא {start} עד {end}; בטקסט הזה יש %Ln תווים, ועל start לבוא לפני end.</numerusform>
        </translation>
    </message>
    <message>
        <source>is “{id}” again; give every person an id of their own.</source>
        <translation>הוא שוב “{id}”; יש לתת לכל אדם מזהה משלו.</translation>
    </message>
    <message>
        <source>is “{id}”; no person has that id: add the person or correct the id.</source>
        <translation>הוא “{id}”; אין אדם עם המזהה הזה: יש להוסיף את האדם או לתקן את המזהה.</translation>
    </message>
    <message>
        <source>key, {number} in order</source>
        <translation>מפתח, {number} בסדר</translation>
    </message>
    <message>
        <source>leaves the record&apos;s folder: put the file beside the record.</source>
        <translation>יוצא מתיקיית הרישום: יש לשים את הקובץ ליד הרישום.</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>שימוש משפטי</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>שורה {line}</translation>
    </message>
    <message>
        <source>line {line}, attribute of element {name}</source>
        <translation>שורה {line}, מאפיין של הרכיב {name}</translation>
    </message>
    <message>
        <source>line {line}, comment</source>
        <translation>שורה {line}, הערה</translation>
    </message>
    <message>
        <source>line {line}, element {name}</source>
        <translation>שורה {line}, רכיב {name}</translation>
    </message>
    <message>
        <source>looks like “{name}”</source>
        <translation>נראה כמו “{name}”</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>עיבוד במחשב</translation>
    </message>
    <message>
        <source>may be “{name}” or an everyday word</source>
        <translation>אולי “{name}” ואולי מילה יומיומית</translation>
    </message>
    <message>
        <source>metadata, {name}</source>
        <translation>מטא־נתונים, {name}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>names a file that is not there: put it beside the record.</source>
        <translation>מציין קובץ שאינו נמצא: יש לשים אותו ליד הרישום.</translation>
    </message>
    <message>
        <source>names no ordinary file: put the file itself beside the record.</source>
        <translation>אינו מציין קובץ רגיל: יש לשים את הקובץ עצמו ליד הרישום.</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>אובייקט {number}</translation>
    </message>
    <message>
        <source>object {number} cannot be read</source>
        <translation>אי אפשר לקרוא את אובייקט {number}</translation>
    </message>
    <message>
        <source>owner or link</source>
        <translation>בעלים או קישור</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>עמוד {page}</translation>
    </message>
    <message>
        <source>page {page} cannot be read</source>
        <translation>אי אפשר לקרוא את עמוד {page}</translation>
    </message>
    <message>
        <source>page {page}, mirrored</source>
        <translation>עמוד {page}, בהיפוך</translation>
    </message>
    <message>
        <source>part</source>
        <translation>חלק</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>שותפים</translation>
    </message>
    <message>
        <source>percent-decoded</source>
        <translation>אחרי פענוח סימני %</translation>
    </message>
    <message>
        <source>pointed outside the text.</source>
        <translation>הצביע אל מחוץ לטקסט.</translation>
    </message>
    <message>
        <source>probably a unit</source>
        <translation>כנראה יחידה</translation>
    </message>
    <message>
        <source>probably an age</source>
        <translation>כנראה גיל</translation>
    </message>
    <message>
        <source>public</source>
        <translation>הציבור</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>פרסום</translation>
    </message>
    <message>
        <source>quoted-printable decoded</source>
        <translation>אחרי פענוח quoted-printable</translation>
    </message>
    <message>
        <source>read as one word it is “{name}”</source>
        <translation>בקריאה כמילה אחת זה “{name}”</translation>
    </message>
    <message>
        <source>read from right to left</source>
        <translation>בקריאה מימין לשמאל</translation>
    </message>
    <message>
        <source>research</source>
        <translation>מחקר</translation>
    </message>
    <message>
        <source>researcher</source>
        <translation>חוקרים</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>שורה {row}, עמודה {column}</translation>
    </message>
    <message>
        <source>samples or pixels</source>
        <translation>דגימות קול או פיקסלים</translation>
    </message>
    <message>
        <source>sounds like “{name}”</source>
        <translation>נשמע כמו “{name}”</translation>
    </message>
    <message>
        <source>sounds like “{name}”, in another script</source>
        <translation>נשמע כמו “{name}”, בכתב אחר</translation>
    </message>
    <message>
        <source>spells “{name}”</source>
        <translation>אותיות שיוצרות “{name}”</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>רצף נתונים</translation>
    </message>
    <message>
        <source>stream of object {number}</source>
        <translation>רצף הנתונים של אובייקט {number}</translation>
    </message>
    <message>
        <source>string in binary content</source>
        <translation>מחרוזת בתוכן בינרי</translation>
    </message>
    <message>
        <source>target of the link</source>
        <translation>יעד הקישור</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>הוראה</translation>
    </message>
    <message>
        <source>team</source>
        <translation>הצוות</translation>
    </message>
    <message>
        <source>text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>text between the tags</source>
        <translation>טקסט בין התגים</translation>
    </message>
    <message>
        <source>the category is none of these: {known}.</source>
        <translation>הסוג אינו אחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>אי אפשר לפתוח את הקובץ</translation>
    </message>
    <message>
        <source>the initials of “{name}”</source>
        <translation>ראשי התיבות של “{name}”</translation>
    </message>
    <message>
        <source>the last digits of “{name}”</source>
        <translation>הספרות האחרונות של “{name}”</translation>
    </message>
    <message>
        <source>the name of a place</source>
        <translation>שם של מקום</translation>
    </message>
    <message>
        <source>the name of a unit</source>
        <translation>שם של יחידה</translation>
    </message>
    <message>
        <source>the name of an organisation</source>
        <translation>שמו של ארגון</translation>
    </message>
    <message>
        <source>the number of a paper</source>
        <translation>מספר של תעודה</translation>
    </message>
    <message>
        <source>the risk is none of these: {known}.</source>
        <translation>הסיכון אינו אחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>the term stands above already.</source>
        <translation>המונח כבר מופיע למעלה.</translation>
    </message>
    <message>
        <source>the time at which it was made</source>
        <translation>מועד היצירה</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>there is no label.</source>
        <translation>אין תווית.</translation>
    </message>
    <message>
        <source>there is no name.</source>
        <translation>אין שם.</translation>
    </message>
    <message>
        <source>timestamp</source>
        <translation>חותמת זמן</translation>
    </message>
    <message>
        <source>tracked deletions</source>
        <translation>מחיקות במעקב שינויים</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true או false</translation>
    </message>
    <message>
        <source>unknown key “{key}”. Did you mean “{near}”?</source>
        <translation>מפתח לא מוכר “{key}”. האם הכוונה ל“{near}”?</translation>
    </message>
    <message>
        <source>unknown key “{key}”. Remove it or correct its spelling.</source>
        <translation>מפתח לא מוכר “{key}”. יש להסיר אותו או לתקן את הכתיב.</translation>
    </message>
    <message>
        <source>value, {number} in order</source>
        <translation>ערך, {number} בסדר</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>אימות</translation>
    </message>
    <message>
        <source>web</source>
        <translation>פרסום ברשת</translation>
    </message>
    <message>
        <source>{accession} was changed after the package was made, so it was not handed out. Make it again.</source>
        <translation>{accession} השתנתה אחרי שהחבילה הוכנה, ולכן החבילה לא נמסרה. יש להכין אותה שוב.</translation>
    </message>
    <message>
        <source>{by} has finished this review already. Another person must read it now.</source>
        <translation>הבדיקה הזאת כבר הושלמה על ידי {by}. על אדם אחר לקרוא אותה עכשיו.</translation>
    </message>
    <message>
        <source>{by} has finished this review already. Nothing is left to do.</source>
        <translation>הבדיקה הזאת כבר הושלמה על ידי {by}. לא נותר מה לעשות.</translation>
    </message>
    <message>
        <source>{difference} Restore the vault from a backup.</source>
        <translation>{difference} יש לשחזר את הכספת מגיבוי.</translation>
    </message>
    <message>
        <source>{files} ({bytes} bytes)</source>
        <translation>{files} ({bytes} בייטים)</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} או {second}</translation>
    </message>
    <message>
        <source>{note}, text between the tags</source>
        <translation>{note}, טקסט בין התגים</translation>
    </message>
    <message>
        <source>{places}</source>
        <translation>{places}</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <source>{segments} segments, {words} words</source>
        <translation>קטעים: {segments}, מילים: {words}</translation>
    </message>
    <message>
        <source>{use}, {audience}</source>
        <translation>{use}, {audience}</translation>
    </message>
    <message>
        <source>{what} {name}</source>
        <translation>{what} {name}</translation>
    </message>
    <message>
        <source>{where} does not fit: {why}.</source>
        <translation>{where} אינו מתאים: {why}.</translation>
    </message>
    <message>
        <source>{where} has no place in an event “{event}”: remove it, or record another kind of event.</source>
        <translation>אין מקום ל־{where} באירוע “{event}”: יש להסיר אותו, או לרשום אירוע מסוג אחר.</translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be a day such as 2026-02-11.</source>
        <translation>{where} הוא “{found}”; עליו להיות יום כמו 2026-02-11.</translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be at least {limit}.</source>
        <translation>{where} הוא “{found}”; עליו להיות לפחות {limit}.</translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be at most {limit}.</source>
        <translation>{where} הוא “{found}”; עליו להיות לכל היותר {limit}.</translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be one of: {allowed}.</source>
        <translation>{where} הוא “{found}”; עליו להיות אחד מאלה: {allowed}.</translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be one of: {allowed}. Did you mean “{near}”?</source>
        <translation>{where} הוא “{found}”; עליו להיות אחד מאלה: {allowed}. האם הכוונה ל“{near}”?</translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be “{expected}”.</source>
        <translation>{where} הוא “{found}”; עליו להיות “{expected}”.</translation>
    </message>
    <message>
        <source>{where} must be a value or a list of values; an embargo says “until”, “event” or “indefinite”: true.</source>
        <translation>{where} צריך להיות ערך או רשימת ערכים; בתקופת סגירה כותבים “until”, “event” או “indefinite”: true.</translation>
    </message>
    <message>
        <source>{where} must be {kind}.</source>
        <translation>{where} צריך להיות {kind}.</translation>
    </message>
    <message>
        <source>{where} must name a “group”, or a “text” and its “category”.</source>
        <translation>{where} צריך לציין “group”, או “text” ואת ה“category” שלו.</translation>
    </message>
    <message>
        <source>{where} must not be empty.</source>
        <translation>{where} אינו יכול להיות ריק.</translation>
    </message>
    <message>
        <source>{where} needs at least one person in the role “narrator”.</source>
        <translation>ב־{where} דרוש לפחות אדם אחד בתפקיד “narrator”.</translation>
    </message>
    <message>
        <source>“{backup}” is an open vault, no backup. Close it, or use the backup command.</source>
        <translation>“{backup}” היא כספת פתוחה ולא גיבוי. יש לסגור אותה, או להשתמש בפקודה backup.</translation>
    </message>
    <message>
        <source>“{dest}” already exists. Nothing is written over; choose a new folder name.</source>
        <translation>“{dest}” כבר נמצא. שום דבר אינו נכתב על מה שקיים; יש לבחור שם לתיקייה חדשה.</translation>
    </message>
    <message>
        <source>“{dest}” is there, but it is no vault. Choose another name for the restored one.</source>
        <translation>“{dest}” נמצא, אך אינו כספת. יש לבחור שם אחר לכספת המשוחזרת.</translation>
    </message>
    <message>
        <source>“{folder}” is copied to other computers by a sync service, which damages an open vault and takes it out of your hands. Choose a folder that stays on this computer.</source>
        <translation>שירות סנכרון מעתיק את “{folder}” למחשבים אחרים; כך כספת פתוחה ניזוקה ויוצאת משליטתך. יש לבחור תיקייה שנשארת במחשב הזה.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty. Name a new folder for the demonstration.</source>
        <translation>“{folder}” אינה ריקה. יש לציין תיקייה חדשה להדגמה.</translation>
    </message>
    <message>
        <source>“{key}” is missing; add it.</source>
        <translation>“{key}” חסר; יש להוסיף אותו.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}): check its permissions and the disk.</source>
        <translation>אי אפשר לקרוא את “{name}” ({why}): יש לבדוק את ההרשאות ואת הדיסק.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Nothing was added; try it again.</source>
        <translation>אי אפשר לקרוא את “{name}”. שום דבר לא נוסף; יש לנסות שוב.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({why}). Make room on the disk or choose a folder you may write to, then export again.</source>
        <translation>אי אפשר היה לכתוב את “{name}” ({why}). יש לפנות מקום בדיסק או לבחור תיקייה שמותר לכתוב בה, ואז לייצא שוב.</translation>
    </message>
    <message>
        <source>“{name}” declares entities (DOCTYPE), which may not be safe to read. Save the vocabulary without them, or as Turtle.</source>
        <translation>ב־“{name}” מוצהרות ישויות (DOCTYPE), שאולי לא בטוח לקרוא אותן. יש לשמור את אוצר המונחים בלעדיהן, או כ־Turtle.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %Ln cues, but only {captions} can be read: check its times.</source>
        <translation>
            <numerusform>ב־“{name}” יש כתובית אחת, אך רק {captions} ניתנות לקריאה: יש לבדוק את הזמנים.</numerusform>
            <numerusform>ב־“{name}” יש %Ln כתוביות, אך רק {captions} ניתנות לקריאה: יש לבדוק את הזמנים.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” holds a number of thousands of digits: correct it.</source>
        <translation>ב־“{name}” יש מספר בן אלפי ספרות: יש לתקן אותו.</translation>
    </message>
    <message>
        <source>“{name}” holds more terms than a vocabulary can have: {count}, where {most} are the most. Take the part you work with.</source>
        <translation>ב־“{name}” יש יותר מונחים ממה שיכול להיות באוצר מונחים: {count}, והמספר המרבי הוא {most}. יש לקלוט את החלק שבשימוש.</translation>
    </message>
    <message>
        <source>“{name}” holds no term that could be taken in. Choose the file with the vocabulary itself.</source>
        <translation>אין ב־“{name}” מונח שאפשר לקלוט. יש לבחור את הקובץ של אוצר המונחים עצמו.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: name a file in it.</source>
        <translation>“{name}” היא תיקייה: יש לציין קובץ בתוכה.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no Word document: open it in Word, save it again as .docx, and add that.</source>
        <translation>“{name}” ניזוק או אינו מסמך Word: יש לפתוח אותו ב־Word, לשמור אותו שוב כ־.docx, ולהוסיף את זה.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no text: open it in an editor and save it as UTF-8.</source>
        <translation>“{name}” ניזוק או אינו טקסט: יש לפתוח אותו בעורך טקסט ולשמור אותו כ־UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB: this is no transcript or record.</source>
        <translation>“{name}” גדול מ־{limit} MB: זה אינו תמליל או רישום.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is nested more than %Ln levels deep: make it flatter.</source>
        <translation>
            <numerusform>ב־“{name}” יש קינון ביותר מרמה אחת: יש לשטח אותו.</numerusform>
            <numerusform>ב־“{name}” יש קינון ביותר מ־%Ln רמות: יש לשטח אותו.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is no WebVTT that can be read ({fault}); correct it there.</source>
        <translation>“{name}” אינו WebVTT שאפשר לקרוא ({fault}); יש לתקן אותו שם.</translation>
    </message>
    <message>
        <source>“{name}” is no consent event: it must be a JSON object, “{{ … }}”.</source>
        <translation>“{name}” אינו אירוע הסכמה: הוא צריך להיות אובייקט JSON, “{{ … }}”.</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be added. Choose another one.</source>
        <translation>“{name}” אינו קובץ שאפשר להוסיף. יש לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>“{name}” is no list of decisions: it must be a JSON list, “[ … ]”.</source>
        <translation>“{name}” אינו רשימת הכרעות: הוא צריך להיות רשימת JSON, “[ … ]”.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file: copy it to a folder and name the copy.</source>
        <translation>“{name}” אינו קובץ רגיל: יש להעתיק אותו לתיקייה ולציין את העותק.</translation>
    </message>
    <message>
        <source>“{name}” is no testimony record: it must be a JSON object, “{{ … }}”.</source>
        <translation>“{name}” אינו רישום של עדות: הוא צריך להיות אובייקט JSON, “{{ … }}”.</translation>
    </message>
    <message>
        <source>“{name}” is no testimony record: “format” must be “{format}”.</source>
        <translation>“{name}” אינו רישום של עדות: “format” צריך להיות “{format}”.</translation>
    </message>
    <message>
        <source>“{name}” is no text file: save the transcript as UTF-8 text.</source>
        <translation>“{name}” אינו קובץ טקסט: יש לשמור את התמליל כטקסט UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is no text that can be read: save it as UTF-8.</source>
        <translation>“{name}” אינו טקסט שאפשר לקרוא: יש לשמור אותו כ־UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is no usable path: check its spelling.</source>
        <translation>“{name}” אינו נתיב שאפשר להשתמש בו: יש לבדוק את הכתיב.</translation>
    </message>
    <message>
        <source>“{name}” is no vocabulary in SKOS that can be read. Save it as Turtle (.ttl), RDF/XML (.rdf) or CSV.</source>
        <translation>“{name}” אינו אוצר מונחים ב־SKOS שאפשר לקרוא. יש לשמור אותו כ־Turtle (.ttl), RDF/XML (.rdf) או CSV.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8; it was read as {page} ({script}). Check that its letters are right.</source>
        <translation>“{name}” אינו UTF-8; הוא נקרא כ־{page} ({script}). יש לבדוק שהאותיות נכונות.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be read as a vocabulary: use {known}.</source>
        <translation>“{name}” אינו מסוג שאפשר לקרוא כאוצר מונחים: יש להשתמש ב־{known}.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be read: use {known}, or a record in {record}.</source>
        <translation>“{name}” אינו מסוג שאפשר לקרוא: יש להשתמש ב־{known}, או ברישום ב־{record}.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password or in the old .doc form: open it in Word and save it as .docx without one.</source>
        <translation>“{name}” מוגן בסיסמה או בפורמט .doc הישן: יש לפתוח אותו ב־Word ולשמור אותו כ־.docx בלי סיסמה.</translation>
    </message>
    <message>
        <source>“{name}” names its columns and nothing else: there is no row to take in.</source>
        <translation>ב־“{name}” יש רק שמות העמודות: אין שורה לקלוט.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB, as no transcript does: save only its text.</source>
        <translation>“{name}” נפרק ליותר מ־{limit} MB, מה שאין בשום תמליל: יש לשמור רק את הטקסט שלו.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of this program: update the program to read it.</source>
        <translation>“{name}” נוצר בגרסה חדשה יותר של התוכנה: יש לעדכן את התוכנה כדי לקרוא אותו.</translation>
    </message>
    <message>
        <source>“{name}” with an ending</source>
        <translation>“{name}” עם סיומת</translation>
    </message>
    <message>
        <source>“{name}”, line 1: a WebVTT file begins with the word WEBVTT; add that line.</source>
        <translation>“{name}”, שורה 1: קובץ WebVTT מתחיל במילה WEBVTT; יש להוסיף את השורה הזאת.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: from here to the end no words could be a transcript; choose another file.</source>
        <translation>“{name}”, שורה 1: מכאן ועד הסוף אין מילים שיכולות להיות תמליל; יש לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: no words from here to the end; choose a file with a transcript in it.</source>
        <translation>“{name}”, שורה 1: אין מילים מכאן ועד הסוף; יש לבחור קובץ שיש בו תמליל.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: the file is empty; choose the one that holds the text.</source>
        <translation>“{name}”, שורה 1: הקובץ ריק; יש לבחור את הקובץ שיש בו הטקסט.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: the first row must name the columns. Missing among them: {columns}.</source>
        <translation>“{name}”, שורה 1: בשורה הראשונה צריכים להופיע שמות העמודות. חסרים בהם: {columns}.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: there is nothing in it. Write the columns first: value, then the levels.</source>
        <translation>“{name}”, שורה 1: אין בו דבר. יש לכתוב תחילה את העמודות: value, ואחריה השלבים.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}, column {column}: this is no JSON ({why}); correct it there.</source>
        <translation>“{name}”, שורה {line}, עמודה {column}: זה אינו JSON ({why}); יש לתקן אותו שם.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”, line {line}: a cell of more than %Ln letters. Shorten it.</source>
        <translation>
            <numerusform>“{name}”, שורה {line}: תא של יותר מאות אחת. יש לקצר אותו.</numerusform>
            <numerusform>“{name}”, שורה {line}: תא של יותר מ־%Ln אותיות. יש לקצר אותו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}”, line {line}: a ladder has one to %Ln levels; name a column for each.</source>
        <translation>
            <numerusform>“{name}”, שורה {line}: בסולם יש שלב אחד; יש לתת שם לעמודה שלו.</numerusform>
            <numerusform>“{name}”, שורה {line}: בסולם יש בין שלב אחד ל־%Ln שלבים; יש לתת שם לעמודה של כל שלב.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”, line {line}: a number stands before a cue&apos;s times, not text; correct it.</source>
        <translation>“{name}”, שורה {line}: לפני הזמנים של כתובית בא מספר ולא טקסט; יש לתקן זאת.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: a quotation mark is not closed. Correct it, and read the file again.</source>
        <translation>“{name}”, שורה {line}: מירכאות שלא נסגרו. יש לתקן זאת, ולקרוא את הקובץ שוב.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: more cells than columns. Put quotation marks around commas.</source>
        <translation>“{name}”, שורה {line}: יש יותר תאים מעמודות. יש לשים מירכאות סביב פסיקים.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: no column is called “value”. The first line names the columns.</source>
        <translation>“{name}”, שורה {line}: אין עמודה בשם “value”. בשורה הראשונה שמות העמודות.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: no value. Say what these words stand for, or take the line out.</source>
        <translation>“{name}”, שורה {line}: אין ערך. יש לציין מה המילים האלה מייצגות, או להוציא את השורה.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: the cue ends before it starts; correct its times.</source>
        <translation>“{name}”, שורה {line}: הכתובית נגמרת לפני שהיא מתחילה; יש לתקן את זמניה.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: these are no times like 00:00:07,000 --&gt; 00:00:11,890; correct them.</source>
        <translation>“{name}”, שורה {line}: אלה אינם זמנים כמו 00:00:07,000 --&gt; 00:00:11,890; יש לתקן אותם.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: these are no times like 00:00:07.000 --&gt; 00:00:11.890; correct them.</source>
        <translation>“{name}”, שורה {line}: אלה אינם זמנים כמו 00:00:07.000 --&gt; 00:00:11.890; יש לתקן אותם.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this is no row of a table. Save the list as CSV.</source>
        <translation>“{name}”, שורה {line}: זו אינה שורה בטבלה. יש לשמור את הרשימה כ־CSV.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this is not UTF-8; save the file in the encoding UTF-8.</source>
        <translation>“{name}”, שורה {line}: זה אינו UTF-8; יש לשמור את הקובץ בקידוד UTF-8.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this line looks empty but holds spaces; delete them.</source>
        <translation>“{name}”, שורה {line}: השורה נראית ריקה אך יש בה רווחים; יש למחוק אותם.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this text has no times above it; add them, or put NOTE before it.</source>
        <translation>“{name}”, שורה {line}: אין זמנים מעל הטקסט הזה; יש להוסיף אותם, או לכתוב NOTE לפניו.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this text has no times like 00:00:07,000 --&gt; 00:00:11,890 above it.</source>
        <translation>“{name}”, שורה {line}: אין מעל הטקסט הזה זמנים כמו 00:00:07,000 --&gt; 00:00:11,890.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: two columns are called “{cell}”. Give each level its own name.</source>
        <translation>“{name}”, שורה {line}: לשתי עמודות אותו שם, “{cell}”. יש לתת לכל שלב שם משלו.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: “{value}” stands in line {earlier} already. Keep one of the two.</source>
        <translation>“{name}”, שורה {line}: “{value}” כבר מופיע בשורה {earlier}. יש להשאיר אחד מן השניים.</translation>
    </message>
    <message>
        <source>“{name}”: a key of “{where}” is no text.</source>
        <translation>“{name}”: מפתח של “{where}” אינו טקסט.</translation>
    </message>
    <message>
        <source>“{name}”: the key “{shown}” is given twice in one object; keep one of them.</source>
        <translation>“{name}”: המפתח “{shown}” מופיע פעמיים באובייקט אחד; יש להשאיר אחד מהם.</translation>
    </message>
    <message>
        <source>“{name}”: {constant} is no number in JSON; correct it or leave it out.</source>
        <translation>“{name}”: {constant} אינו מספר ב־JSON; יש לתקן או להשמיט אותו.</translation>
    </message>
    <message>
        <source>“{name}”: {fault}</source>
        <translation>“{name}”: {fault}</translation>
    </message>
    <message>
        <source>“{name}”: {where} holds {code}, which is no character; delete it there.</source>
        <translation>“{name}”: ב־{where} יש {code}, שאינו תו; יש למחוק אותו שם.</translation>
    </message>
    <message>
        <source>“{name}”: “version” must be {version}, a number.</source>
        <translation>“{name}”: הערך “version” צריך להיות {version}, מספר.</translation>
    </message>
    <message>
        <source>“{name}”: “{where}” is no JSON value.</source>
        <translation>“{name}”: “{where}” אינו ערך JSON.</translation>
    </message>
    <message>
        <source>“{name}”: “{where}” is no finite number; correct it or leave it out.</source>
        <translation>“{name}”: “{where}” אינו מספר סופי; יש לתקן או להשמיט אותו.</translation>
    </message>
    <message>
        <source>“{path}” already exists. Choose a new folder name for the vault.</source>
        <translation>“{path}” כבר נמצא. יש לבחור שם לתיקייה חדשה לכספת.</translation>
    </message>
    <message>
        <source>“{path}” exists already. Name a new folder for the package.</source>
        <translation>“{path}” כבר נמצא. יש לציין תיקייה חדשה לחבילה.</translation>
    </message>
    <message>
        <source>“{path}” is not there (any more). Check that its disk is connected.</source>
        <translation>“{path}” אינו נמצא (עוד). יש לבדוק שהדיסק שלו מחובר.</translation>
    </message>
    <message>
        <source>“{path}” lies on a medium that can only be read. Copy the vault to a writable disk.</source>
        <translation>“{path}” נמצא במדיום שניתן לקריאה בלבד. יש להעתיק את הכספת לדיסק שאפשר לכתוב בו.</translation>
    </message>
    <message>
        <source>“{place}”</source>
        <translation>“{place}”</translation>
    </message>
    <message>
        <source>“{source}”: {fault}</source>
        <translation>“{source}”: {fault}</translation>
    </message>
    <message>
        <source>“{source}”: “{where}” {what}</source>
        <translation>“{source}”: “{where}” {what}</translation>
    </message>
    <message>
        <source>“{speaker}” speaks only once: check that this is a speaker.</source>
        <translation>“{speaker}” מופיע רק פעם אחת כמי שמדבר: יש לבדוק שזה אכן כך.</translation>
    </message>
    <message>
        <source>“{taken}” is the name of a level of the program. Give the column another name.</source>
        <translation>“{taken}” הוא שם של שלב בתוכנה. יש לתת לעמודה שם אחר.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins: write the earlier date first.</source>
        <translation>“{text}” נגמר לפני שהוא מתחיל: יש לכתוב קודם את התאריך המוקדם.</translation>
    </message>
    <message>
        <source>“{text}” is no date in EDTF: write it like {example}.</source>
        <translation>“{text}” אינו תאריך ב־EDTF: יש לכתוב אותו כך: {example}.</translation>
    </message>
    <message>
        <source>“{text}” is no date yet. Write it as you say it: {examples}.</source>
        <translation>“{text}” עדיין אינו תאריך. יש לכתוב אותו כפי שאומרים אותו: {examples}.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the calendar: write it as year-month-day, such as 2026-02-11.</source>
        <translation>“{text}” אינו יום בלוח השנה: יש לכתוב אותו כשנה־חודש־יום, למשל 2026-02-11.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>“{where}”</source>
        <translation>“{where}”</translation>
    </message>
    <message>
        <source>“{where}” is missing.</source>
        <translation>“{where}” חסר.</translation>
    </message>
    <message>
        <source>“{where}” is “{value}”; it must be one of: {allowed}.</source>
        <translation>“{where}” הוא “{value}”; עליו להיות אחד מאלה: {allowed}.</translation>
    </message>
    <message>
        <source>“{where}” must be a list.</source>
        <translation>“{where}” צריך להיות רשימה.</translation>
    </message>
    <message>
        <source>“{where}” must be an object with named fields.</source>
        <translation>“{where}” צריך להיות אובייקט עם שדות בשמות.</translation>
    </message>
    <message>
        <source>“{where}” must be {kind}.</source>
        <translation>“{where}” צריך להיות {kind}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Collection settings</source>
        <translation>הגדרות האוסף</translation>
    </message>
    <message>
        <source>What holds for every testimony of this collection. Everything is saved as you type.</source>
        <translation>מה שתקף לכל עדות באוסף הזה. הכול נשמר תוך כדי הקלדה.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>The keys of this page</source>
        <translation>המקשים של העמוד הזה</translation>
    </message>
    <message>
        <source>Change the keys …</source>
        <translation>שינוי המקשים …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>בכל מקום</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>פתיחת מה שנבחר ברשימה</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Look at it beside the list, or choose</source>
        <translation>הצגה ליד הרשימה, או בחירה</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>To the next field or button, and back</source>
        <translation>אל השדה או הכפתור הבא, ובחזרה</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This key is needed to write and to move about. Hold Ctrl or Alt with it.</source>
        <translation>המקש הזה דרוש לכתיבה ולמעבר ממקום למקום. יש להוסיף לו Ctrl או Alt.</translation>
    </message>
    <message>
        <source>This is how text is copied and pasted everywhere. Take another key.</source>
        <translation>כך מעתיקים ומדביקים טקסט בכל מקום. יש לבחור מקש אחר.</translation>
    </message>
    <message>
        <source>A letter alone would be typed into fields. Hold Ctrl or Alt with it.</source>
        <translation>אות לבדה הייתה מוקלדת בשדות. יש להוסיף לה Ctrl או Alt.</translation>
    </message>
</context>
<context>
    <name>Shredder</name>
    <message>
        <source>What was destroyed is being destroyed in the backups</source>
        <translation>מה שהושמד מושמד עכשיו גם בגיבויים</translation>
    </message>
    <message>
        <source>Destroying in a backup</source>
        <translation>ההשמדה נעשית בגיבוי</translation>
    </message>
</context>
<context>
    <name>ShreddingCard</name>
    <message>
        <source>Destroyed here, but not yet in every backup</source>
        <translation>הושמד כאן, אך עדיין לא בכל גיבוי</translation>
    </message>
    <message>
        <source>Connect the disk with the backup, then try again: what was destroyed in this vault is destroyed there too. Until then the passphrase that opened it then still opens it.</source>
        <translation>יש לחבר את הדיסק שבו הגיבוי ולנסות שוב: מה שהושמד בכספת הזאת יושמד גם שם. עד אז משפט הסיסמה שפתח אותו בזמנו עדיין פותח אותו.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Destroying in the backups</source>
        <translation>ההשמדה נעשית בגיבויים</translation>
    </message>
    <message>
        <source>Does this backup no longer exist?</source>
        <translation>הגיבוי הזה כבר אינו קיים?</translation>
    </message>
    <message>
        <source>If “{name}” was deleted or its disk destroyed, nothing is left to do in it. If it is only not connected, what was destroyed here can still be read there, and nobody will be reminded of it.</source>
        <translation>אם “{name}” נמחק או שהדיסק שלו הושמד, לא נותר בו מה לעשות. אם הוא רק אינו מחובר, עדיין אפשר לקרוא שם את מה שהושמד כאן, ולא תבוא על כך עוד תזכורת.</translation>
    </message>
    <message>
        <source>It no longer exists</source>
        <translation>הוא כבר אינו קיים</translation>
    </message>
</context>
<context>
    <name>SpeakerMenu</name>
    <message>
        <source>Nobody named</source>
        <translation>לא צוין איש</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>embargoed until {day}</source>
        <translation>סגור עד {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>פתוח</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>לשאול</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>סגור</translation>
    </message>
    <message>
        <source>embargoed</source>
        <translation>בתקופת סגירה</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>נלקחה חזרה</translation>
    </message>
    <message>
        <source>unknown, so closed</source>
        <translation>לא ידוע, ולכן סגור</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Not saved yet, still trying. {reason}</source>
        <translation>עדיין לא נשמר, הניסיון נמשך. {reason}</translation>
    </message>
    <message>
        <source>Typing … saved in a moment</source>
        <translation>הקלדה … יישמר מיד</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>כל השינויים נשמרו בשעה {time}</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>כל השינויים נשמרו</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Strong: guessing it would take a thief {time}.</source>
        <translation>חזק: הניחוש יארך לגנב {time}.</translation>
    </message>
    <message>
        <source>Too weak: guessing it would take a thief {time}. Five or six unconnected words, in any language, are strong and can be remembered.</source>
        <translation>חלש מדי: הניחוש יארך לגנב {time}. חמש או שש מילים שאינן קשורות זו לזו, בכל שפה, הן משפט חזק שאפשר לזכור.</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>פחות משעה</translation>
    </message>
    <message>
        <source>some hours</source>
        <translation>כמה שעות</translation>
    </message>
    <message>
        <source>some days</source>
        <translation>כמה ימים</translation>
    </message>
    <message>
        <source>some months</source>
        <translation>כמה חודשים</translation>
    </message>
    <message>
        <source>some years</source>
        <translation>כמה שנים</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>מאות שנים</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%Ln suggestions, Down to choose</source>
        <translation>
            <numerusform>הצעה אחת, חץ למטה לבחירה</numerusform>
            <numerusform>%Ln הצעות, חץ למטה לבחירה</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>הצעות</translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add …</source>
        <translation>הוספה …</translation>
    </message>
    <message>
        <source>{tag}: take away</source>
        <translation>{tag}: הסרה</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Why the name may be told</source>
        <translation>מדוע מותר למסור את השם</translation>
    </message>
    <message>
        <source>What may be told: {audience}</source>
        <translation>מה מותר לספר: {audience}</translation>
    </message>
    <message>
        <source>Say why: whoever looks at it later must be able to follow.</source>
        <translation>יש לציין מדוע: מי שיבדוק זאת אחר כך צריך להבין.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>מילות מפתח</translation>
    </message>
    <message>
        <source>Content warnings</source>
        <translation>אזהרות תוכן</translation>
    </message>
    <message>
        <source>Interviewers and interpreters</source>
        <translation>מי שמראיין ומי שמתרגם</translation>
    </message>
    <message>
        <source>Place of the session</source>
        <translation>מקום המפגש</translation>
    </message>
    <message>
        <source>How it is recorded</source>
        <translation>אופן ההקלטה</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>שדות משלנו</translation>
    </message>
    <message>
        <source>Summary, as headings to write under</source>
        <translation>תקציר, ככותרות שכותבים תחתיהן</translation>
    </message>
    <message>
        <source>What audiences may read</source>
        <translation>מה מותר לקהלים לקרוא</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ללא תבנית</translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <source>What repeats from one testimony of a project to the next. Make one of a testimony: open it, and choose “Use as a template” beneath its interview. It never holds narrator, transcript or consent.</source>
        <translation>מה שחוזר מעדות לעדות באותו פרויקט. תבנית עושים מעדות: פותחים אותה ובוחרים “שימוש כתבנית” מתחת לריאיון שלה. התבנית לעולם אינה כוללת את המספר/ת, תמליל או הסכמה.</translation>
    </message>
    <message>
        <source>A new testimony begins from</source>
        <translation>עדות חדשה מתחילה מ־</translation>
    </message>
    <message>
        <source>None yet: a new testimony begins empty.</source>
        <translation>עדיין אין: עדות חדשה מתחילה ריקה.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>{name}: take away</source>
        <translation>{name}: הסרה</translation>
    </message>
    <message>
        <source>end of the template {name}</source>
        <translation>הסרת התבנית {name}</translation>
    </message>
    <message>
        <source>what new testimonies begin from</source>
        <translation>ממה מתחילות עדויות חדשות</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>{words} is no term of {vocabulary}. Choose one from its list.</source>
        <translation>{words} אינו מונח של {vocabulary}. יש לבחור מונח מן הרשימה שלו.</translation>
    </message>
</context>
<context>
    <name>TestimonyPage</name>
    <message>
        <source>Parts of the testimony</source>
        <translation>חלקי העדות</translation>
    </message>
    <message>
        <source>Print a working copy …</source>
        <translation>הדפסת עותק עבודה …</translation>
    </message>
    <message>
        <source>Protect words …</source>
        <translation>הגנה על מילים …</translation>
    </message>
    <message>
        <source>Protected from now on, here and in every other testimony.</source>
        <translation>מוגן מעכשיו, כאן ובכל עדות אחרת.</translation>
    </message>
    <message>
        <source>Untitled testimony</source>
        <translation>עדות בלי כותרת</translation>
    </message>
    <message>
        <source>Title hidden</source>
        <translation>הכותרת מוסתרת</translation>
    </message>
    <message>
        <source>Something here needs you</source>
        <translation>משהו כאן מחכה לך</translation>
    </message>
    <message>
        <source>{tab}: something here needs you</source>
        <translation>{tab}: משהו כאן מחכה לך</translation>
    </message>
    <message>
        <source>No testimony is open</source>
        <translation>שום עדות אינה פתוחה</translation>
    </message>
    <message>
        <source>Choose one from the list of testimonies.</source>
        <translation>אפשר לבחור עדות מרשימת העדויות.</translation>
    </message>
    <message>
        <source>Go to the testimonies</source>
        <translation>מעבר אל העדויות</translation>
    </message>
</context>
<context>
    <name>TestimonyTabs</name>
    <message>
        <source>Interview</source>
        <translation>ריאיון</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>הסכמה</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>תמליל</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>הסוואה</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>הערות פרטיות</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Consent events, newest first</source>
        <translation>אירועי הסכמה, החדשים תחילה</translation>
    </message>
</context>
<context>
    <name>TranscriptTab</name>
    <message>
        <source>Import a transcript</source>
        <translation>ייבוא תמליל</translation>
    </message>
    <message>
        <source>Find and replace in the transcript</source>
        <translation>חיפוש והחלפה בתמליל</translation>
    </message>
    <message>
        <source>A rule for the selected passage</source>
        <translation>כלל לפסקה המסומנת</translation>
    </message>
    <message>
        <source>change of transcript</source>
        <translation>שינוי התמליל</translation>
    </message>
    <message>
        <source>change of speaker</source>
        <translation>שינוי של מי שמדבר</translation>
    </message>
    <message>
        <source>change of times</source>
        <translation>שינוי הזמנים</translation>
    </message>
    <message>
        <source>withholding of a passage</source>
        <translation>חסימת פסקה</translation>
    </message>
    <message>
        <source>Select the words first, then give them a rule.</source>
        <translation>יש לבחור תחילה את המילים, ואז לתת להן כלל.</translation>
    </message>
    <message>
        <source>rule of a passage</source>
        <translation>כלל של פסקה</translation>
    </message>
    <message>
        <source>marking of a passage</source>
        <translation>סימון פסקה</translation>
    </message>
    <message>
        <source>lifting of a passage</source>
        <translation>ביטול הכלל של פסקה</translation>
    </message>
    <message>
        <source>replacing of words</source>
        <translation>החלפת מילים</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln places.</source>
        <translation>
            <numerusform>הוחלף במקום אחד.</numerusform>
            <numerusform>הוחלף ב־%Ln מקומות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcripts ({kinds})</source>
        <translation>תמלילים ({kinds})</translation>
    </message>
    <message>
        <source>Reading the transcript …</source>
        <translation>התמליל נקרא …</translation>
    </message>
    <message>
        <source>Reading a transcript</source>
        <translation>תמליל נקרא</translation>
    </message>
    <message>
        <source>Replace the transcript?</source>
        <translation>להחליף את התמליל?</translation>
    </message>
    <message>
        <source>The transcript from the file takes the place of the one that is here. Passages under a rule of their own are to be checked in it; undo brings everything back.</source>
        <translation>התמליל מן הקובץ יבוא במקום התמליל שנמצא כאן. יש לבדוק בו את הפסקאות המסומנות שיש להן כלל משלהן; ביטול מחזיר את הכול.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>import of a transcript</source>
        <translation>ייבוא תמליל</translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation>אין עדיין תמליל</translation>
    </message>
    <message>
        <source>Import one from a file (text, Word, subtitles), or write it here while you listen.</source>
        <translation>אפשר לייבא תמליל מקובץ (טקסט, Word, כתוביות), או לכתוב אותו כאן תוך כדי האזנה.</translation>
    </message>
    <message>
        <source>Start typing</source>
        <translation>התחלת הקלדה</translation>
    </message>
    <message>
        <source>Kind of transcript</source>
        <translation>סוג התמליל</translation>
    </message>
    <message>
        <source>Kind not said</source>
        <translation>הסוג לא נאמר</translation>
    </message>
    <message>
        <source>Language of the transcript</source>
        <translation>שפת התמליל</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
</context>
<context>
    <name>TreatmentBox</name>
    <message>
        <source>Usual: {treatment}.</source>
        <translation>בדרך כלל: {treatment}.</translation>
    </message>
    <message>
        <source>{treatment} (usual)</source>
        <translation>{treatment} (כרגיל)</translation>
    </message>
</context>
<context>
    <name>UseAsTemplate</name>
    <message>
        <source>Name of the template</source>
        <translation>שם התבנית</translation>
    </message>
    <message>
        <source>Such as the project’s.</source>
        <translation>למשל שם הפרויקט.</translation>
    </message>
    <message>
        <source>New testimonies begin from it</source>
        <translation>עדויות חדשות מתחילות ממנה</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>שמירת התבנית</translation>
    </message>
    <message>
        <source>Only what is ticked is copied. Narrator, transcript, consent and files never are.</source>
        <translation>מועתק רק מה שמסומן. המספר/ת, התמליל, ההסכמה והקבצים לא מועתקים לעולם.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Use as a template</source>
        <translation>שימוש כתבנית</translation>
    </message>
    <message>
        <source>What new testimonies begin with</source>
        <translation>ממה מתחילות עדויות חדשות</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>יש לתת לתבנית שם.</translation>
    </message>
    <message>
        <source>Tick what it shall hold.</source>
        <translation>יש לסמן מה יהיה בה.</translation>
    </message>
    <message>
        <source>template {name}</source>
        <translation>התבנית {name}</translation>
    </message>
    <message>
        <source>Kept as the template {name}.</source>
        <translation>נשמר כתבנית {name}.</translation>
    </message>
</context>
<context>
    <name>VocabulariesCard</name>
    <message>
        <source>Vocabularies</source>
        <translation>אוצרות מונחים</translation>
    </message>
    <message>
        <source>Lists of terms, from a thesaurus (SKOS) or a table (CSV), with labels in several languages. Keywords, content warnings and custom fields can keep to one.</source>
        <translation>רשימות של מונחים, מתזאורוס (SKOS) או מטבלה (CSV), עם תוויות בכמה שפות. מילות מפתח, אזהרות תוכן ושדות משלנו יכולים להיצמד לאחת מהן.</translation>
    </message>
    <message>
        <source>Import a vocabulary …</source>
        <translation>ייבוא אוצר מונחים …</translation>
    </message>
    <message>
        <source>Keywords come from</source>
        <translation>מילות המפתח באות מ־</translation>
    </message>
    <message>
        <source>Content warnings come from</source>
        <translation>אזהרות התוכן באות מ־</translation>
    </message>
    <message>
        <source>None yet: any words can be written.</source>
        <translation>עדיין אין: אפשר לכתוב כל מילה.</translation>
    </message>
    <message>
        <source>any words</source>
        <translation>כל מילה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms</source>
        <translation>
            <numerusform>מונח אחד</numerusform>
            <numerusform>%Ln מונחים</numerusform>
        </translation>
    </message>
    <message>
        <source>Other words, too</source>
        <translation>גם מילים אחרות</translation>
    </message>
    <message>
        <source>{name}: other words, too</source>
        <translation>{name}: גם מילים אחרות</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>{name}: take away</source>
        <translation>{name}: הסרה</translation>
    </message>
    <message>
        <source>Vocabularies in SKOS or CSV ({suffixes})</source>
        <translation>אוצרות מונחים ב־SKOS או ב־CSV ({suffixes})</translation>
    </message>
    <message>
        <source>A vocabulary in SKOS or CSV</source>
        <translation>אוצר מונחים ב־SKOS או ב־CSV</translation>
    </message>
    <message>
        <source>Reading the vocabulary …</source>
        <translation>אוצר המונחים נקרא …</translation>
    </message>
    <message>
        <source>import of the vocabulary {name}</source>
        <translation>ייבוא אוצר המונחים {name}</translation>
    </message>
    <message>
        <source>other words than those of {name}</source>
        <translation>מילים אחרות מאלה של {name}</translation>
    </message>
    <message>
        <source>end of the vocabulary {name}</source>
        <translation>הסרת אוצר המונחים {name}</translation>
    </message>
    <message>
        <source>where keywords and warnings come from</source>
        <translation>מניין באות מילות מפתח ואזהרות</translation>
    </message>
</context>
<context>
    <name>VocabularyField</name>
    <message>
        <source>Choose a vocabulary …</source>
        <translation>בחירת אוצר מונחים …</translation>
    </message>
    <message>
        <source>Import a vocabulary first: its card stands below.</source>
        <translation>יש לייבא תחילה אוצר מונחים: הכרטיס שלו נמצא למטה.</translation>
    </message>
    <message>
        <source>Until one is chosen, any words can be written.</source>
        <translation>עד שנבחר אוצר מונחים, אפשר לכתוב כל מילה.</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>Decide</source>
        <translation>הכרעה</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Embargo has reached its day: lift it, or set another</source>
        <translation>יום סיום הסגירה הגיע: יש לסיים אותה, או לקבוע יום אחר</translation>
    </message>
    <message>
        <source>Embargo reaches its day, the first on {day}</source>
        <translation>יום סיום הסגירה מגיע, הראשון ב־{day}</translation>
    </message>
    <message>
        <source>Embargo reaches its day</source>
        <translation>יום סיום הסגירה מגיע</translation>
    </message>
    <message>
        <source>Narrator’s time to look at the transcript is over: without approval it stays closed</source>
        <translation>הזמן של המספר/ת לעיין בתמליל עבר: בלי אישור הוא נשאר סגור</translation>
    </message>
    <message>
        <source>Narrator’s time to look at the transcript ends, the first on {day}</source>
        <translation>הזמן של המספר/ת לעיין בתמליל מסתיים, הראשון ב־{day}</translation>
    </message>
    <message>
        <source>Narrator’s review</source>
        <translation>הבדיקה של המספר/ת</translation>
    </message>
    <message>
        <source>Consent given on a form that is out of date</source>
        <translation>ההסכמה ניתנה על טופס ישן</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>חידוש</translation>
    </message>
    <message>
        <source>Form out of date</source>
        <translation>טופס ישן</translation>
    </message>
    <message>
        <source>Consent for a time ends today: ask again, or let it close</source>
        <translation>הסכמה לזמן קצוב מסתיימת היום: יש לשאול שוב, או להניח לה להיסגר</translation>
    </message>
    <message>
        <source>Consent for a time ends, the first on {day}: ask again, or let it close</source>
        <translation>הסכמה לזמן קצוב מסתיימת, הראשונה ב־{day}: יש לשאול שוב, או להניח לה להיסגר</translation>
    </message>
    <message>
        <source>Consent ends</source>
        <translation>ההסכמה מסתיימת</translation>
    </message>
    <message>
        <source>Promised to be in touch by now: use the safe way that was agreed</source>
        <translation>הובטח ליצור קשר עד עכשיו: יש לעשות זאת בדרך הבטוחה שהוסכמה</translation>
    </message>
    <message>
        <source>Promised to be in touch, the first by {day}: use the safe way that was agreed</source>
        <translation>הובטח ליצור קשר, הראשון עד {day}: יש לעשות זאת בדרך הבטוחה שהוסכמה</translation>
    </message>
    <message>
        <source>Promised to be in touch</source>
        <translation>הובטח ליצור קשר</translation>
    </message>
    <message>
        <source>Somebody else spoke for the narrator, and may no longer: ask the narrator</source>
        <translation>אדם אחר דיבר בשם המספר/ת, וכבר אינו רשאי: יש לשאול את המספר/ת</translation>
    </message>
    <message>
        <source>Somebody else may speak for the narrator no longer, the first from {day} on</source>
        <translation>אדם אחר לא יהיה רשאי עוד לדבר בשם המספר/ת, הראשון מ־{day}</translation>
    </message>
    <message>
        <source>Somebody else spoke for the narrator</source>
        <translation>אדם אחר דיבר בשם המספר/ת</translation>
    </message>
    <message>
        <source>Was to be kept until now: destroy it, or agree on another day</source>
        <translation>הייתה אמורה להישמר עד עכשיו: יש להשמיד אותה, או להסכים על יום אחר</translation>
    </message>
    <message>
        <source>Is to be kept no longer than agreed, the first until {day}</source>
        <translation>אין לשמור אותה מעבר למוסכם, הראשונה עד {day}</translation>
    </message>
    <message>
        <source>Agreed time is over</source>
        <translation>הזמן שהוסכם עבר</translation>
    </message>
    <message>
        <source>Narrator has died: do what was agreed for then</source>
        <translation>מות המספר/ת: יש לעשות מה שהוסכם למקרה הזה</translation>
    </message>
    <message>
        <source>Narrator has died</source>
        <translation>מות המספר/ת</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>The collection knows it by itself: entered by hand, or from a list.</source>
        <translation>האוסף מכיר זאת מעצמו: הוכנס ביד, או מרשימה.</translation>
    </message>
    <message>
        <source>Look in the other testimonies</source>
        <translation>חיפוש בעדויות האחרות</translation>
    </message>
</context>
<context>
    <name>WhereRow</name>
    <message>
        <source>Another one in {testimony}: split it off</source>
        <translation>אחר ב־{testimony}: פיצול</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>הספירה נמשכת</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>ברישום</translation>
    </message>
    <message>
        <source>{count} ×</source>
        <translation>{count} ×</translation>
    </message>
    <message>
        <source>{testimony}: {count}</source>
        <translation>{testimony}: {count}</translation>
    </message>
</context>
<context>
    <name>WindowActs</name>
    <message>
        <source>Text at {percent} %</source>
        <translation>גודל הטקסט: {percent} %</translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>Locking</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <source>as this laptop is set</source>
        <translation>כפי שהמחשב הזה מוגדר</translation>
    </message>
    <message>
        <source> min</source>
        <translation> דק׳</translation>
    </message>
    <message>
        <source>Look, language and keys of this laptop</source>
        <translation>מראה, שפה ומקשים של המחשב הזה</translation>
    </message>
    <message>
        <source>change of when it locks</source>
        <translation>שינוי זמן הנעילה</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>נעילה אחרי</translation>
    </message>
    <message>
        <source>Minutes without a key or a move of the mouse. Holds for this collection on every laptop.</source>
        <translation>דקות בלי מקש ובלי תנועת עכבר. תקף לאוסף הזה בכל מחשב.</translation>
    </message>
</context>
<context>
    <name>WithdrawByWord</name>
    <message>
        <source>Comparing code words</source>
        <translation>מילות הסוד מושוות</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>נעצר. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>This code word does not belong here. Ask for it once more.</source>
        <translation>מילת הסוד הזאת אינה שייכת לכאן. יש לשאול עליה עוד פעם אחת.</translation>
    </message>
    <message>
        <source>The code word is right. Nothing is recorded yet.</source>
        <translation>מילת הסוד נכונה. עדיין לא נרשם דבר.</translation>
    </message>
    <message>
        <source>Several narrators chose this code word. Ask which testimony is meant.</source>
        <translation>מילת הסוד הזאת נבחרה ביותר מעדות אחת. יש לשאול לאיזו עדות הכוונה.</translation>
    </message>
    <message>
        <source>Withdraw {testimony} …</source>
        <translation>חזרה מן ההסכמה: {testimony} …</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>מילת סוד</translation>
    </message>
    <message>
        <source>Only letters and digits count: not capitals, spaces or vowel points.</source>
        <translation>רק אותיות וספרות נחשבות: לא אותיות גדולות, רווחים או ניקוד.</translation>
    </message>
    <message>
        <source>Accession number, if they know it</source>
        <translation>מספר העדות, אם ידוע</translation>
    </message>
    <message>
        <source>Quick; without it all are compared.</source>
        <translation>מהיר; בלעדיו מושוות כל מילות הסוד.</translation>
    </message>
    <message>
        <source>Somebody withdraws by code word</source>
        <translation>חזרה מן ההסכמה במילת סוד</translation>
    </message>
    <message>
        <source>No name is needed. Do not ask for one.</source>
        <translation>אין צורך בשם. אין לבקש שם.</translation>
    </message>
</context>
<context>
    <name>WithholdMenu</name>
    <message>
        <source>From everyone</source>
        <translation>בפני כולם</translation>
    </message>
    <message>
        <source>From: {audience}</source>
        <translation>בפני: {audience}</translation>
    </message>
    <message>
        <source>Another rule …</source>
        <translation>כלל אחר …</translation>
    </message>
    <message>
        <source>No longer withhold it</source>
        <translation>הסרת החסימה</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} שנ׳</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} דק׳</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} שע׳</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} שע׳ {minutes} דק׳</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Not said</source>
        <translation>לא נאמר</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>יש לבחור כן או לא.</translation>
    </message>
</context>
<context>
    <name>_About</name>
    <message>
        <source>collection</source>
        <translation>אוסף</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>כספת חדשה</translation>
    </message>
    <message>
        <source>One encrypted folder for one collection. What you answer here is encrypted with it.</source>
        <translation>תיקייה מוצפנת אחת לאוסף אחד. התשובות שניתנות כאן מוצפנות איתה.</translation>
    </message>
    <message>
        <source>Go on to the passphrase</source>
        <translation>המשך למשפט הסיסמה</translation>
    </message>
    <message>
        <source>Title of the collection</source>
        <translation>כותרת האוסף</translation>
    </message>
    <message>
        <source>Institution, language, place</source>
        <translation>מוסד, שפה, מקום</translation>
    </message>
    <message>
        <source>Institution or group</source>
        <translation>מוסד או קבוצה</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>אפשר להשאיר ריק.</translation>
    </message>
    <message>
        <source>Language most testimonies are in</source>
        <translation>השפה של רוב העדויות</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>שם התיקייה</translation>
    </message>
    <message>
        <source>The one word that anybody with the laptop can read: choose one that tells nothing.</source>
        <translation>המילה היחידה שכל מי שהמחשב בידיו יכול לקרוא: כדאי לבחור מילה שאינה מגלה דבר.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Not in a folder that is copied to a cloud: such copies are broken.</source>
        <translation>לא בתיקייה שמועתקת לענן: עותקים כאלה נפגמים.</translation>
    </message>
    <message>
        <source>Choose another place …</source>
        <translation>בחירת מקום אחר …</translation>
    </message>
    <message>
        <source>Give the collection a title; it can be changed later.</source>
        <translation>יש לתת לאוסף כותרת; אפשר לשנות אותה אחר כך.</translation>
    </message>
    <message>
        <source>Give the folder a name.</source>
        <translation>יש לתת לתיקייה שם.</translation>
    </message>
    <message>
        <source>There is a folder of this name already. Choose another name or place.</source>
        <translation>כבר יש תיקייה בשם הזה. יש לבחור שם או מקום אחר.</translation>
    </message>
    <message>
        <source>Where to put the vault</source>
        <translation>היכן לשים את הכספת</translation>
    </message>
</context>
<context>
    <name>_Contents</name>
    <message>
        <source>Testimony</source>
        <translation>עדות</translation>
    </message>
    <message>
        <source>Name in the package</source>
        <translation>השם בחבילה</translation>
    </message>
</context>
<context>
    <name>_Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>For every day: you type it whenever you open the vault. It is all that stands between a thief and the testimonies, and nobody can reset it.</source>
        <translation>לכל יום: מקלידים אותו בכל פעם שפותחים את הכספת. הוא כל מה שעומד בין גנב לבין העדויות, ואיש אינו יכול לאפס אותו.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>יצירת הכספת</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>שוב אותו משפט</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>יש להקליד משפט סיסמה.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>השניים אינם זהים.</translation>
    </message>
</context>
<context>
    <name>_Reason</name>
    <message>
        <source>What would change it: {remedy}</source>
        <translation>מה ישנה זאת: {remedy}</translation>
    </message>
</context>
<context>
    <name>_Recovery</name>
    <message>
        <source>Recovery key</source>
        <translation>מפתח שחזור</translation>
    </message>
    <message>
        <source>For the day the passphrase is forgotten: it opens the vault, too. It is shown only now. Print it, or write it down in groups or in words, and keep it in another place than this laptop.</source>
        <translation>ליום שבו שוכחים את משפט הסיסמה: גם הוא פותח את הכספת. הוא מוצג רק עכשיו. מדפיסים אותו, או רושמים אותו בקבוצות או במילים, ושומרים אותו במקום אחר, לא עם המחשב.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>פתיחת הכספת</translation>
    </message>
    <message>
        <source>From your paper, type these parts:</source>
        <translation>יש להקליד מן הנייר שלך את החלקים האלה:</translation>
    </message>
    <message>
        <source>Group {group}, or word {word}</source>
        <translation>קבוצה {group}, או מילה {word}</translation>
    </message>
    <message>
        <source>This is neither group {group} nor word {word}. Look at your paper again.</source>
        <translation>זו אינה קבוצה {group} וגם לא מילה {word}. יש להביט שוב בנייר שלך.</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
</context>
</TS>
