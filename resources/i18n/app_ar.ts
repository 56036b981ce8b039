<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Stays in the vault: packages do not carry it.</source>
        <translation>يبقى في الخزنة: لا تحمله الحزم.</translation>
    </message>
    <message>
        <source>Institution or group</source>
        <translation>المؤسّسة أو الجماعة</translation>
    </message>
    <message>
        <source>Stands in every package as the one who made it.</source>
        <translation>تظهر في كلّ حزمة على أنّها من أعدّها.</translation>
    </message>
    <message>
        <source>Language most testimonies are in</source>
        <translation>لغة معظم الشهادات</translation>
    </message>
    <message>
        <source>For new testimonies that do not say otherwise. Others by their code, such as “fr”.</source>
        <translation>للشهادات الجديدة التي لا يُذكر فيها غير ذلك. ولغات أخرى برمزها، مثل “fr”.</translation>
    </message>
    <message>
        <source>Name that signs</source>
        <translation>الاسم الذي يوقّع</translation>
    </message>
    <message>
        <source>Stands beside what you do in the history; it never leaves the vault.</source>
        <translation>يظهر في السجلّ إلى جانب كلّ عمل، ولا يخرج من الخزنة أبدًا.</translation>
    </message>
    <message>
        <source>change of the collection’s title</source>
        <translation>تغيير عنوان المجموعة</translation>
    </message>
    <message>
        <source>change of the institution</source>
        <translation>تغيير المؤسّسة</translation>
    </message>
    <message>
        <source>change of the usual language</source>
        <translation>تغيير اللغة المعتادة</translation>
    </message>
    <message>
        <source>change of the name that signs</source>
        <translation>تغيير الاسم الذي يوقّع</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>&amp;Everything: nothing may leave any more</source>
        <translation>&amp;كلّ شيء: لا يخرج شيء بعد الآن</translation>
    </message>
    <message>
        <source>A &amp;part of it</source>
        <translation>&amp;جزء منه</translation>
    </message>
    <message>
        <source>&amp;Not any more</source>
        <translation>لم ي&amp;عد مسموحًا</translation>
    </message>
    <message>
        <source>&amp;Only after asking</source>
        <translation>بعد ال&amp;سؤال فقط</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>الاستعمالات</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الموادّ</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>فئات الجمهور</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>من يعترض</translation>
    </message>
    <message>
        <source>Title of the publication</source>
        <translation>عنوان المنشور</translation>
    </message>
    <message>
        <source>Condition, if there is one</source>
        <translation>الشرط، إن وُجد</translation>
    </message>
    <message>
        <source>Who objects: somebody of this record, or a name</source>
        <translation>من يعترض: شخص من هذا القيد، أو اسم</translation>
    </message>
    <message>
        <source>Where none is ticked, all are meant.</source>
        <translation>إن لم يُعلَّم شيء، فالمقصود كلّها.</translation>
    </message>
</context>
<context>
    <name>ActPage</name>
    <message>
        <source>Which form</source>
        <translation>أيّ استمارة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Proved by the code word. No name is needed.</source>
        <translation>أثبتته كلمة السرّ. لا حاجة إلى اسم.</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>كيف قيل ذلك</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo: {step}</source>
        <translation>تراجع عن: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع عن الخطوة</translation>
    </message>
    <message>
        <source>The next step: press the chief button of the page</source>
        <translation>الخطوة التالية: الضغط على الزرّ الرئيسيّ في الصفحة</translation>
    </message>
    <message>
        <source>To the next part of the testimony</source>
        <translation>إلى الجزء التالي من الشهادة</translation>
    </message>
    <message>
        <source>To the part of the testimony before</source>
        <translation>إلى الجزء السابق من الشهادة</translation>
    </message>
    <message>
        <source>Protect words …</source>
        <translation>حماية كلمات …</translation>
    </message>
    <message>
        <source>Print a working copy …</source>
        <translation>طباعة نسخة عمل …</translation>
    </message>
    <message>
        <source>Find and replace in the transcript</source>
        <translation>بحث واستبدال في النصّ</translation>
    </message>
    <message>
        <source>A rule for the selected passage</source>
        <translation>قاعدة للفقرة المحدّدة</translation>
    </message>
    <message>
        <source>Accept what is proposed</source>
        <translation>قبول المقترح</translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation>تعميم</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Replace by words of one’s own</source>
        <translation>استبدال بكلمات أخرى</translation>
    </message>
    <message>
        <source>Keep, with a reason</source>
        <translation>إبقاء مع ذكر السبب</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>إلغاء القرار</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>التالي ممّا لم يُبتّ فيه</translation>
    </message>
    <message>
        <source>Undecided before this</source>
        <translation>السابق ممّا لم يُبتّ فيه</translation>
    </message>
    <message>
        <source>This one only, or all again</source>
        <translation>هذا وحده، أو الكلّ من جديد</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>إضافة ملفّات …</translation>
    </message>
    <message>
        <source>Somebody withdraws by code word …</source>
        <translation>تراجع عن الموافقة بكلمة سرّ …</translation>
    </message>
    <message>
        <source>At a door with one field only: the other ways in</source>
        <translation>في شاشة دخول ليس فيها إلّا خانة واحدة: طرق الدخول الأخرى</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النصّ</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>إخفاء الهويّة</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامّة</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Page {number} of the navigation</source>
        <translation>الصفحة {number} في شريط التنقّل</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>إعادة: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>شهادة جديدة</translation>
    </message>
    <message>
        <source>Discreet mode: hide names</source>
        <translation>الوضع المتكتّم: إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Blank the window</source>
        <translation>تغطية النافذة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>إظهار السجلّ</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>مساعدة عن هذه الصفحة</translation>
    </message>
    <message>
        <source>Print the field card …</source>
        <translation>طباعة البطاقة الميدانيّة …</translation>
    </message>
    <message>
        <source>The keys of this page</source>
        <translation>مفاتيح هذه الصفحة</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>To the part of the window before</source>
        <translation>إلى الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>This laptop: look, keyboard, discretion</source>
        <translation>هذا الحاسوب: المظهر ولوحة المفاتيح والتكتّم</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نصّ أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نصّ أصغر</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>النصّ بالحجم المعتاد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>المظهر: كما في النظام</translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation>كلّ الأوامر</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>المظهر: فاتح</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>المظهر: داكن</translation>
    </message>
    <message>
        <source>Appearance: high contrast</source>
        <translation>المظهر: تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>AddKeyword</name>
    <message numerus="yes">
        <source>%Ln testimonies are given it. Those that are sealed are left alone.</source>
        <translation>
            <numerusform>لا شهادة تُضاف إليها الكلمة. تبقى المختومة كما هي.</numerusform>
            <numerusform>تُضاف الكلمة إلى شهادة واحدة. تبقى المختومة كما هي.</numerusform>
            <numerusform>تُضاف الكلمة إلى شهادتين. تبقى المختومة كما هي.</numerusform>
            <numerusform>تُضاف الكلمة إلى %Ln شهادات. تبقى المختومة كما هي.</numerusform>
            <numerusform>تُضاف الكلمة إلى %Ln شهادة. تبقى المختومة كما هي.</numerusform>
            <numerusform>تُضاف الكلمة إلى %Ln شهادة. تبقى المختومة كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>كلمة مفتاحيّة</translation>
    </message>
    <message>
        <source>Add the keyword</source>
        <translation>إضافة الكلمة</translation>
    </message>
    <message>
        <source>Adding the keyword</source>
        <translation>إضافة الكلمة المفتاحيّة</translation>
    </message>
    <message>
        <source>A keyword for these testimonies</source>
        <translation>كلمة مفتاحيّة لهذه الشهادات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>adding a keyword</source>
        <translation>إضافة كلمة مفتاحيّة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimonies have the keyword {keyword} now.</source>
        <translation>
            <numerusform>لا شهادة لها الآن الكلمة المفتاحيّة {keyword}.</numerusform>
            <numerusform>لشهادة واحدة الآن الكلمة المفتاحيّة {keyword}.</numerusform>
            <numerusform>لشهادتين الآن الكلمة المفتاحيّة {keyword}.</numerusform>
            <numerusform>لـ%Ln شهادات الآن الكلمة المفتاحيّة {keyword}.</numerusform>
            <numerusform>لـ%Ln شهادة الآن الكلمة المفتاحيّة {keyword}.</numerusform>
            <numerusform>لـ%Ln شهادة الآن الكلمة المفتاحيّة {keyword}.</numerusform>
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
        <translation>تغيّر النصّ</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>كلّ على حدة</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>رُوجع</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>بُتّ فيه</translation>
    </message>
    <message>
        <source>Reviewed by {first} and by {second}. Editing the transcript opens it again.</source>
        <translation>رُوجع من قِبل {first} و{second}. تعديل النصّ يفتح المراجعة من جديد.</translation>
    </message>
    <message>
        <source>Reviewed by {name}. Editing the transcript opens the review again.</source>
        <translation>رُوجع من قِبل {name}. تعديل النصّ يفتح المراجعة من جديد.</translation>
    </message>
    <message>
        <source>{name} has finished. A second person must read it, too: look through the decisions, change what is wrong, and finish.</source>
        <translation>اكتملت مراجعة {name}. يجب أن يقرأ النصّ شخص ثانٍ أيضًا: يُنظر في القرارات، ويُغيَّر ما هو خطأ، ثمّ تُنهى المراجعة.</translation>
    </message>
    <message>
        <source>{name} had finished; the texts changed since: {count}. Only what stands in them is open.</source>
        <translation>اكتملت مراجعة {name}؛ والنصوص التي تغيّرت بعد ذلك: {count}. لا يبقى مفتوحًا إلّا ما فيها.</translation>
    </message>
    <message>
        <source>Decisions were changed after {name} had finished: {count}. Finish again, so that it counts.</source>
        <translation>القرارات التي تغيّرت بعد اكتمال مراجعة {name}: {count}. يجب إنهاء المراجعة من جديد كي تُحسب.</translation>
    </message>
    <message>
        <source>{name} had finished; texts were moved or left out since. Finish again.</source>
        <translation>اكتملت مراجعة {name}؛ ثمّ نُقلت نصوص أو حُذفت. يجب إنهاء المراجعة من جديد.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظّمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رتبة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>وظيفة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Origin, belief</source>
        <translation>أصل، معتقد</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>بيانات اتّصال</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>كمّيّة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحّة</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Names someone</source>
        <translation>يسمّي شخصًا</translation>
    </message>
    <message>
        <source>Can single someone out</source>
        <translation>قد يدلّ على شخص بعينه</translation>
    </message>
    <message>
        <source>Adds to the picture</source>
        <translation>يُكمل الصورة</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>The register knows it: {what}.</source>
        <translation>معروف من “الأشخاص والأماكن”: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities</source>
        <translation>
            <numerusform>لا كمّيّات</numerusform>
            <numerusform>كمّيّة واحدة</numerusform>
            <numerusform>كمّيّتان</numerusform>
            <numerusform>%Ln كمّيّات</numerusform>
            <numerusform>%Ln كمّيّة</numerusform>
            <numerusform>%Ln كمّيّة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans of time</source>
        <translation>
            <numerusform>لا مدد زمنيّة</numerusform>
            <numerusform>مدّة زمنيّة واحدة</numerusform>
            <numerusform>مدّتان زمنيّتان</numerusform>
            <numerusform>%Ln مدد زمنيّة</numerusform>
            <numerusform>%Ln مدّة زمنيّة</numerusform>
            <numerusform>%Ln مدّة زمنيّة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months and hours</source>
        <translation>
            <numerusform>لا أشهر ولا ساعات</numerusform>
            <numerusform>شهر أو ساعة</numerusform>
            <numerusform>اثنان من الأشهر والساعات</numerusform>
            <numerusform>%Ln من الأشهر والساعات</numerusform>
            <numerusform>%Ln من الأشهر والساعات</numerusform>
            <numerusform>%Ln من الأشهر والساعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>لا سنوات</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peoples and faiths</source>
        <translation>
            <numerusform>لا شعوب ولا أديان</numerusform>
            <numerusform>شعب أو دين</numerusform>
            <numerusform>اثنان من الشعوب والأديان</numerusform>
            <numerusform>%Ln من الشعوب والأديان</numerusform>
            <numerusform>%Ln من الشعوب والأديان</numerusform>
            <numerusform>%Ln من الشعوب والأديان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln common occupations</source>
        <translation>
            <numerusform>لا مهن شائعة</numerusform>
            <numerusform>مهنة شائعة واحدة</numerusform>
            <numerusform>مهنتان شائعتان</numerusform>
            <numerusform>%Ln مهن شائعة</numerusform>
            <numerusform>%Ln مهنة شائعة</numerusform>
            <numerusform>%Ln مهنة شائعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln common roles</source>
        <translation>
            <numerusform>لا وظائف شائعة</numerusform>
            <numerusform>وظيفة شائعة واحدة</numerusform>
            <numerusform>وظيفتان شائعتان</numerusform>
            <numerusform>%Ln وظائف شائعة</numerusform>
            <numerusform>%Ln وظيفة شائعة</numerusform>
            <numerusform>%Ln وظيفة شائعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranks of soldiers</source>
        <translation>
            <numerusform>لا رتب جنود</numerusform>
            <numerusform>رتبة جنود واحدة</numerusform>
            <numerusform>رتبتا جنود</numerusform>
            <numerusform>%Ln رتب جنود</numerusform>
            <numerusform>%Ln رتبة جنود</numerusform>
            <numerusform>%Ln رتبة جنود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranks of sergeants</source>
        <translation>
            <numerusform>لا رتب رقباء</numerusform>
            <numerusform>رتبة رقباء واحدة</numerusform>
            <numerusform>رتبتا رقباء</numerusform>
            <numerusform>%Ln رتب رقباء</numerusform>
            <numerusform>%Ln رتبة رقباء</numerusform>
            <numerusform>%Ln رتبة رقباء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranks of officers</source>
        <translation>
            <numerusform>لا رتب ضبّاط</numerusform>
            <numerusform>رتبة ضبّاط واحدة</numerusform>
            <numerusform>رتبتا ضبّاط</numerusform>
            <numerusform>%Ln رتب ضبّاط</numerusform>
            <numerusform>%Ln رتبة ضبّاط</numerusform>
            <numerusform>%Ln رتبة ضبّاط</numerusform>
        </translation>
    </message>
    <message>
        <source>may be meant, {percent}</source>
        <translation>قد يكون المقصود، {percent}</translation>
    </message>
    <message>
        <source>suggested {percent}</source>
        <translation>مقترح {percent}</translation>
    </message>
    <message numerus="yes">
        <source>Named in %Ln other testimonies, too.</source>
        <translation>
            <numerusform>لا يُذكر في شهادات أخرى.</numerusform>
            <numerusform>يُذكر في شهادة أخرى أيضًا.</numerusform>
            <numerusform>يُذكر في شهادتين أخريين أيضًا.</numerusform>
            <numerusform>يُذكر في %Ln شهادات أخرى أيضًا.</numerusform>
            <numerusform>يُذكر في %Ln شهادة أخرى أيضًا.</numerusform>
            <numerusform>يُذكر في %Ln شهادة أخرى أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested by the recogniser {name}: {why}.</source>
        <translation>اقترحته أداة التعرّف {name}: {why}.</translation>
    </message>
    <message>
        <source>It was decided before; nothing suggests it any more.</source>
        <translation>بُتّ فيه من قبل؛ ولم يعد يقترحه شيء.</translation>
    </message>
    <message>
        <source>Suggested: {why}.</source>
        <translation>مقترح: {why}.</translation>
    </message>
    <message>
        <source>These initials may stand for somebody the register knows: {why}.</source>
        <translation>قد تدلّ هذه الأحرف الأولى على شخص معروف: {why}.</translation>
    </message>
    <message>
        <source>Written almost like a name the register knows: {why}.</source>
        <translation>يشبه في الكتابة اسمًا معروفًا: {why}.</translation>
    </message>
    <message>
        <source>Sounds like a name the register knows: {why}.</source>
        <translation>يشبه في اللفظ اسمًا معروفًا: {why}.</translation>
    </message>
    <message>
        <source>May be a known name in another script: {why}.</source>
        <translation>قد يكون اسمًا معروفًا بخطّ آخر: {why}.</translation>
    </message>
    <message>
        <source>May be a form of a known name: {why}.</source>
        <translation>قد يكون صيغة من اسم معروف: {why}.</translation>
    </message>
    <message>
        <source>May be short for a known name: {why}.</source>
        <translation>قد يكون اختصارًا لاسم معروف: {why}.</translation>
    </message>
    <message>
        <source>May be a known name written in parts: {why}.</source>
        <translation>قد يكون اسمًا معروفًا كُتب مجزّأً: {why}.</translation>
    </message>
    <message>
        <source>Letters said one by one; they may spell a known name: {why}.</source>
        <translation>أحرف قيلت واحدًا واحدًا؛ قد تؤلّف اسمًا معروفًا: {why}.</translation>
    </message>
    <message>
        <source>May be a part of a known number: {why}.</source>
        <translation>قد يكون جزءًا من رقم معروف: {why}.</translation>
    </message>
    <message>
        <source>A known name that is an everyday word, too: {why}.</source>
        <translation>اسم معروف هو أيضًا كلمة من الكلام اليوميّ: {why}.</translation>
    </message>
    <message>
        <source>May be something the register knows: {why}.</source>
        <translation>قد يكون شيئًا مسجّلًا في “الأشخاص والأماكن”: {why}.</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
    <message>
        <source>narrator</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>من يجري المقابلة</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>من يترجم</translation>
    </message>
    <message>
        <source>present at the interview</source>
        <translation>أحد الحاضرين في المقابلة</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>شخص ورد ذكره</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>أُبقي</translation>
    </message>
    <message>
        <source>generalised</source>
        <translation>عُمّم</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>أُخفي</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>{name} decided to keep it.</source>
        <translation>قرار {name}: الإبقاء.</translation>
    </message>
    <message>
        <source>{name} decided to make it less exact.</source>
        <translation>قرار {name}: التعميم.</translation>
    </message>
    <message>
        <source>{name} decided to replace it.</source>
        <translation>قرار {name}: الاستبدال.</translation>
    </message>
    <message>
        <source>{name} decided to mask it.</source>
        <translation>قرار {name}: الإخفاء.</translation>
    </message>
    <message>
        <source>{name} decided to leave it out.</source>
        <translation>قرار {name}: الحذف.</translation>
    </message>
    <message>
        <source>{name} accepted what the profile says.</source>
        <translation>قرار {name}: قبول ما في إعداد الفئة.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>For {audience} the words stay as they are.</source>
        <translation>من أجل {audience} تبقى الكلمات كما هي.</translation>
    </message>
    <message>
        <source>For {audience} the words are left out.</source>
        <translation>من أجل {audience} تُحذف الكلمات.</translation>
    </message>
    <message>
        <source>For {audience} it reads {words}.</source>
        <translation>من أجل {audience} يُكتب {words}.</translation>
    </message>
    <message>
        <source>Consent says that nobody may read this name: it is masked for everyone.</source>
        <translation>تقول الموافقة إنّه لا يجوز لأحد أن يقرأ هذا الاسم: هو مخفيّ عن الجميع.</translation>
    </message>
    <message>
        <source>A person whom the register protects cannot be kept by a decision here.</source>
        <translation>اسم شخص محميّ في “الأشخاص والأماكن” لا يمكن إبقاؤه بقرار هنا.</translation>
    </message>
    <message>
        <source>A day that the register protects cannot be kept: it can be looked up.</source>
        <translation>يوم محميّ في “الأشخاص والأماكن” لا يمكن إبقاؤه: يسهل البحث عمّا حدث فيه.</translation>
    </message>
    <message>
        <source>A contact or a code that the register protects can never be kept.</source>
        <translation>بيانات الاتّصال والرموز المحميّة في “الأشخاص والأماكن” لا يمكن إبقاؤها أبدًا.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>كلمة مفتاحيّة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message numerus="yes">
        <source>What may be meant ({text} …), %Ln times</source>
        <translation>
            <numerusform>ما قد يكون المقصود ({text} …)، ولا مرّة</numerusform>
            <numerusform>ما قد يكون المقصود ({text} …)، مرّة واحدة</numerusform>
            <numerusform>ما قد يكون المقصود ({text} …)، مرّتين</numerusform>
            <numerusform>ما قد يكون المقصود ({text} …)، %Ln مرّات</numerusform>
            <numerusform>ما قد يكون المقصود ({text} …)، %Ln مرّة</numerusform>
            <numerusform>ما قد يكون المقصود ({text} …)، %Ln مرّة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} alone, %Ln times</source>
        <translation>
            <numerusform>{text} وحده، ولا مرّة</numerusform>
            <numerusform>{text} وحده، مرّة واحدة</numerusform>
            <numerusform>{text} وحده، مرّتين</numerusform>
            <numerusform>{text} وحده، %Ln مرّات</numerusform>
            <numerusform>{text} وحده، %Ln مرّة</numerusform>
            <numerusform>{text} وحده، %Ln مرّة</numerusform>
        </translation>
    </message>
    <message>
        <source>segment {number}</source>
        <translation>المقطع {number}</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المفتاحيّة</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النصّ</translation>
    </message>
    <message>
        <source>{category} (hidden)</source>
        <translation>{category} (مخفيّ)</translation>
    </message>
</context>
<context>
    <name>AnonymiseTab</name>
    <message>
        <source>As read by</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Protect words …</source>
        <translation>حماية كلمات …</translation>
    </message>
    <message>
        <source>Looking through the text …</source>
        <translation>يجري فحص النصّ …</translation>
    </message>
    <message>
        <source>Reading anew …</source>
        <translation>تجري القراءة من جديد …</translation>
    </message>
    <message>
        <source>“{words}” is protected itself and would not be written. Choose other words.</source>
        <translation>“{words}” محميّ هو نفسه ولن يُكتب. يُرجى اختيار كلمات أخرى.</translation>
    </message>
    <message>
        <source>decision on {what}</source>
        <translation>قرار: {what}</translation>
    </message>
    <message numerus="yes">
        <source>acceptance of %Ln findings</source>
        <translation>
            <numerusform>قبول المواضع</numerusform>
            <numerusform>قبول موضع واحد</numerusform>
            <numerusform>قبول موضعين</numerusform>
            <numerusform>قبول %Ln مواضع</numerusform>
            <numerusform>قبول %Ln موضعًا</numerusform>
            <numerusform>قبول %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>decision on one mention of “{text}”</source>
        <translation>قرار بشأن موضع واحد من “{text}”</translation>
    </message>
    <message>
        <source>decision on “{text}”</source>
        <translation>قرار بشأن “{text}”</translation>
    </message>
    <message>
        <source>Something new was found meanwhile. Decide it, then finish.</source>
        <translation>وُجد في الأثناء شيء جديد. يُرجى البتّ فيه، ثمّ إنهاء المراجعة.</translation>
    </message>
    <message>
        <source>Reviewed. Passages are still to be checked in the transcript; nothing leaves until then.</source>
        <translation>رُوجع. ما زالت في النصّ فقرات يجب فحصها؛ ولا يخرج شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation>لا نصّ بعد</translation>
    </message>
    <message>
        <source>Write it or bring it in; then everything in it that could identify someone is shown here.</source>
        <translation>يمكن كتابته أو استيراده؛ عندها يظهر هنا كلّ ما فيه ممّا قد يدلّ على أحد.</translation>
    </message>
    <message>
        <source>Go to the transcript</source>
        <translation>إلى النصّ</translation>
    </message>
    <message>
        <source>Review title and summary alone</source>
        <translation>مراجعة العنوان والملخّص وحدهما</translation>
    </message>
</context>
<context>
    <name>AudienceBox</name>
    <message>
        <source>{category}, for {audience}</source>
        <translation>{category}، من أجل {audience}</translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Make one by itself, at most once a day, when something has changed</source>
        <translation>نسخة تلقائيّة، مرّة في اليوم على الأكثر، حين يتغيّر شيء</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>اختيار مجلّد …</translation>
    </message>
    <message>
        <source>Beside the vault</source>
        <translation>بجانب الخزنة</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>النسخ الاحتياطيّة التلقائيّة</translation>
    </message>
    <message>
        <source>How many are kept: the latest ones, the last of each day, and the last of each week.</source>
        <translation>كم يُحفظ منها: الأحدث، والأخيرة من كلّ يوم، والأخيرة من كلّ أسبوع.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيّام</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>In the folder {path}</source>
        <translation>في المجلّد {path}</translation>
    </message>
    <message>
        <source>Beside the vault, in its own folder</source>
        <translation>بجانب الخزنة، في مجلّدها الخاصّ</translation>
    </message>
    <message>
        <source>Is this folder on another disk? Only then does it help when the laptop is lost.</source>
        <translation>هل هذا المجلّد على قرص آخر؟ عندها فقط يفيد إن ضاع الحاسوب.</translation>
    </message>
    <message>
        <source>That helps when the database is damaged. It does not help when the laptop is lost or taken: for that, choose a folder on another disk.</source>
        <translation>هذا يفيد حين تتلف قاعدة البيانات. ولا يفيد حين يضيع الحاسوب أو يؤخذ: لذلك يُرجى اختيار مجلّد على قرص آخر.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Switched off: from now on only those by hand are made.</source>
        <translation>أُوقفت: من الآن لا تُنشأ إلّا النسخ اليدويّة.</translation>
    </message>
    <message>
        <source>The last one holds everything. The next is made after a change, from {when} on.</source>
        <translation>الأخيرة تضمّ كلّ شيء. وتُنشأ التالية بعد تغيير، ابتداءً من {when}.</translation>
    </message>
    <message>
        <source>The next is made in a quiet moment of this sitting.</source>
        <translation>تُنشأ التالية في لحظة هادئة، قبل القفل.</translation>
    </message>
    <message>
        <source>The next is due on {when}.</source>
        <translation>النسخة التالية: {when}.</translation>
    </message>
    <message>
        <source>Those that are there now</source>
        <translation>الموجودة الآن</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln older ones</source>
        <translation>
            <numerusform>ولا أقدم منها</numerusform>
            <numerusform>وواحدة أقدم</numerusform>
            <numerusform>واثنتان أقدم</numerusform>
            <numerusform>و%Ln أقدم</numerusform>
            <numerusform>و%Ln أقدم</numerusform>
            <numerusform>و%Ln أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>change of which backups stay</source>
        <translation>تغيير النسخ التي تُحفظ</translation>
    </message>
    <message>
        <source>Where automatic backups go</source>
        <translation>مكان النسخ التلقائيّة</translation>
    </message>
    <message>
        <source>change of automatic backups</source>
        <translation>تغيير النسخ التلقائيّة</translation>
    </message>
</context>
<context>
    <name>AutomaticBackup</name>
    <message>
        <source>A backup is being made</source>
        <translation>يجري إنشاء نسخة احتياطيّة</translation>
    </message>
    <message>
        <source>A backup was made and read back</source>
        <translation>أُنشئت نسخة احتياطيّة وقُرئت للتحقّق منها</translation>
    </message>
    <message>
        <source>The automatic backup could not be made: see Health</source>
        <translation>تعذّر إنشاء النسخة التلقائيّة: التفاصيل في “سلامة الخزنة”</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطيّة</translation>
    </message>
    <message>
        <source>An encrypted copy, read back before it counts. The same passphrase and recovery key open it. Keep one away from the laptop.</source>
        <translation>نسخة مشفّرة، تُقرأ للتحقّق منها قبل أن تُحسب. تفتحها عبارة المرور نفسها ومفتاح الاستعادة نفسه. الأفضل حفظ واحدة بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>نسخ احتياطيّ الآن …</translation>
    </message>
    <message>
        <source>No backup was made yet. If the laptop is lost, so is everything.</source>
        <translation>لم تُنشأ نسخة احتياطيّة بعد. إن ضاع الحاسوب ضاع كلّ شيء.</translation>
    </message>
    <message>
        <source>Last backup on {when}.</source>
        <translation>آخر نسخة احتياطيّة: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln days ago.</source>
        <translation>
            <numerusform>كان ذلك اليوم.</numerusform>
            <numerusform>كان ذلك قبل يوم واحد.</numerusform>
            <numerusform>كان ذلك قبل يومين.</numerusform>
            <numerusform>كان ذلك قبل %Ln أيّام.</numerusform>
            <numerusform>كان ذلك قبل %Ln يومًا.</numerusform>
            <numerusform>كان ذلك قبل %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>أين توضع النسخة الاحتياطيّة</translation>
    </message>
    <message>
        <source>Copying the testimonies</source>
        <translation>نسخ الشهادات</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>يجري إنشاء نسخة احتياطيّة</translation>
    </message>
    <message>
        <source>The backup is made, and was read back: {path}</source>
        <translation>أُنشئت النسخة وقُرئت للتحقّق منها: {path}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>&amp;Record consent</source>
        <translation>تسجيل ال&amp;موافقة</translation>
    </message>
    <message>
        <source>&amp;Seal or destroy …</source>
        <translation>&amp;ختم أو إتلاف …</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>مادّة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>What may leave: uses by audiences</source>
        <translation>ما يجوز أن يخرج: الاستعمالات بحسب الجمهور</translation>
    </message>
    <message>
        <source>&amp;Withdraw …</source>
        <translation>ال&amp;تراجع عن الموافقة …</translation>
    </message>
    <message>
        <source>&amp;Narrow …</source>
        <translation>ت&amp;ضييق …</translation>
    </message>
    <message>
        <source>&amp;Approve a use …</source>
        <translation>الموافقة على ا&amp;ستعمال …</translation>
    </message>
    <message>
        <source>&amp;Transcript approved …</source>
        <translation>الموافقة على ال&amp;نصّ …</translation>
    </message>
    <message>
        <source>&amp;Lift embargo …</source>
        <translation>&amp;رفع الإغلاق …</translation>
    </message>
    <message>
        <source>&amp;Print form …</source>
        <translation>&amp;طباعة الاستمارة …</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>Confirmed again …</source>
        <translation>تأكيد الموافقة من جديد …</translation>
    </message>
    <message>
        <source>Refused …</source>
        <translation>رفض …</translation>
    </message>
    <message>
        <source>The narrator died …</source>
        <translation>وفاة صاحب الشهادة …</translation>
    </message>
    <message>
        <source>Somebody who is spoken of objects …</source>
        <translation>اعتراض شخص ورد ذكره …</translation>
    </message>
    <message>
        <source>Recall letters …</source>
        <translation>رسائل الاسترجاع …</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>ما يجوز أن يخرج</translation>
    </message>
    <message>
        <source>on</source>
        <translation>في</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Checking the vault</source>
        <translation>التحقّق من سلامة الخزنة</translation>
    </message>
    <message>
        <source>Reading every testimony</source>
        <translation>قراءة كلّ الشهادات</translation>
    </message>
    <message>
        <source>Reading every file</source>
        <translation>قراءة كلّ الملفّات</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>فُحصت</translation>
    </message>
    <message>
        <source>Copying the testimonies</source>
        <translation>نسخ الشهادات</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>نسخ الملفّات</translation>
    </message>
</context>
<context>
    <name>CareOnWorker</name>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>أُوقف. لم يبقَ وراءه شيء.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظّمات</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>الرتب</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>الأعمار</translation>
    </message>
    <message>
        <source>Origin, gender, belief</source>
        <translation>الأصل والنوع الاجتماعيّ والمعتقد</translation>
    </message>
    <message>
        <source>Phone, mail, address</source>
        <translation>الهاتف والبريد والعنوان</translation>
    </message>
    <message>
        <source>Numbers of papers, plates, accounts</source>
        <translation>أرقام الوثائق واللوحات والحسابات</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>الكمّيّات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحّة</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>كلّ شيء آخر</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>less exact</source>
        <translation>أقلّ دقّة</translation>
    </message>
    <message>
        <source>letter instead</source>
        <translation>حرف بدلًا منه</translation>
    </message>
    <message>
        <source>kind only</source>
        <translation>النوع فقط</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>يُحذف</translation>
    </message>
    <message>
        <source>The words stay as they were said.</source>
        <translation>تبقى الكلمات كما قيلت.</translation>
    </message>
    <message>
        <source>A wider word: “a town” for its name, the year for the day.</source>
        <translation>كلمة أوسع: “بلدة” بدل اسمها، والسنة بدل اليوم.</translation>
    </message>
    <message>
        <source>“[Person K]” wherever the same one is meant; another letter in the next package.</source>
        <translation>“[شخص ك]” حيثما كان الشخص نفسه هو المقصود؛ وحرف آخر في الحزمة التالية.</translation>
    </message>
    <message>
        <source>Only what kind of thing stood there: “[Phone number]”.</source>
        <translation>نوع ما كان هناك فقط: “[رقم هاتف]”.</translation>
    </message>
    <message>
        <source>Nothing shows what stood there.</source>
        <translation>لا شيء يُظهر ما كان هناك.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>day of the interview</source>
        <translation>يوم المقابلة</translation>
    </message>
    <message>
        <source>place of the interview</source>
        <translation>مكان المقابلة</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>النوع الاجتماعيّ</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>المنظّمة</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>beginning of the time told of</source>
        <translation>بداية الزمن الذي يُروى عنه</translation>
    </message>
    <message>
        <source>end of the time told of</source>
        <translation>نهاية الزمن الذي يُروى عنه</translation>
    </message>
    <message>
        <source>places told of</source>
        <translation>الأماكن التي يُروى عنها</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>الكلمات المفتاحيّة</translation>
    </message>
    <message>
        <source>content warnings</source>
        <translation>تحذيرات من المحتوى</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخّص</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>Certificate of destruction</source>
        <translation>وثيقة إتلاف</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>حفظ باسم …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>{accession} was destroyed</source>
        <translation>أُتلفت الشهادة {accession}</translation>
    </message>
    <message>
        <source>Its certificate is kept in the vault it was destroyed in; this is a backup of it.</source>
        <translation>وثيقة إتلافها محفوظة في الخزنة التي أُتلفت فيها؛ وهذه نسخة احتياطيّة من تلك الخزنة.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفيّ</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied when the vault is locked.</source>
        <translation>نُسخ. تُفرَّغ الحافظة حين تُقفل الخزنة.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>حفظ وثيقة الإتلاف</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نصّ عاديّ (*.txt)</translation>
    </message>
    <message>
        <source>Saved. It lies outside the vault, and anybody can read it there.</source>
        <translation>حُفظت. هي خارج الخزنة، ويستطيع أيّ أحد أن يقرأها هناك.</translation>
    </message>
</context>
<context>
    <name>ChainState</name>
    <message>
        <source>Looking whether the chain of events is whole …</source>
        <translation>يجري التحقّق من أنّ سلسلة الأحداث كاملة …</translation>
    </message>
    <message>
        <source>The chain of events is broken at event {number}. Restore the vault from a backup.</source>
        <translation>سلسلة الأحداث مكسورة عند الحدث {number}. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The chain of events was cut after event {number}: what was done after it is gone. Restore the vault from a backup.</source>
        <translation>قُطعت سلسلة الأحداث بعد الحدث {number}: ضاع ما جرى بعده. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The chain of events was once cut after event {number}. What came since is intact.</source>
        <translation>قُطعت سلسلة الأحداث ذات مرّة بعد الحدث {number}. وما جاء بعد ذلك سليم.</translation>
    </message>
    <message>
        <source>The chain of events is intact: none was changed, removed or slipped in.</source>
        <translation>سلسلة الأحداث سليمة: لم يُغيَّر منها حدث ولم يُحذف ولم يُدسّ فيها شيء.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Is everything still what was written?</source>
        <translation>أما زال كلّ شيء كما كُتب؟</translation>
    </message>
    <message>
        <source>Reads every testimony and every file, and holds the history against itself. You can go on working.</source>
        <translation>يقرأ الفحص كلّ شهادة وكلّ ملفّ، ويقارن السجلّ بنفسه. ويمكن متابعة العمل في الأثناء.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Last checked and found sound on {when}.</source>
        <translation>آخر فحص وُجدت فيه سليمة: {when}.</translation>
    </message>
    <message>
        <source>Not checked from this window yet.</source>
        <translation>لم تُفحص بعد من هذه النافذة.</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>التحقّق من سلامة الخزنة</translation>
    </message>
    <message>
        <source>Sound. Testimonies read: {testimonies}; files: {files}; events of the history: {events}.</source>
        <translation>كلّ شيء سليم. الشهادات المقروءة: {testimonies}؛ الملفّات: {files}؛ أحداث السجلّ: {events}.</translation>
    </message>
    <message>
        <source>Something is not as it was written. Keep this vault as it is, and make no backup over a good one.</source>
        <translation>ثمّة شيء ليس كما كُتب. يجب ترك هذه الخزنة كما هي، وعدم إنشاء نسخة احتياطيّة فوق نسخة سليمة.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>CheckFile</name>
    <message>
        <source>Check a file from elsewhere</source>
        <translation>فحص ملفّ من مكان آخر</translation>
    </message>
    <message>
        <source>Check a file …</source>
        <translation>فحص ملفّ …</translation>
    </message>
    <message>
        <source>Check a folder …</source>
        <translation>فحص مجلّد …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Where something was found</source>
        <translation>أين وُجد شيء</translation>
    </message>
    <message>
        <source>Which file shall be checked?</source>
        <translation>أيّ ملفّ يُفحص؟</translation>
    </message>
    <message>
        <source>Which folder shall be checked?</source>
        <translation>أيّ مجلّد يُفحص؟</translation>
    </message>
    <message>
        <source>Looking through it</source>
        <translation>فحص المحتوى</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… ولا شيء غيرها.</numerusform>
            <numerusform>… وواحد آخر.</numerusform>
            <numerusform>… واثنان آخران.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places that could identify someone: {leaks}. Files looked through: {files}. Do not pass it on.</source>
        <translation>مواضع قد تدلّ على أحد: {leaks}. الملفّات المفحوصة: {files}. يجب ألّا يُسلَّم لأحد.</translation>
    </message>
    <message>
        <source>Nothing certain was found. For a person to look at: {doubts}. Files looked through: {files}.</source>
        <translation>لم يوجد شيء أكيد. ما يحتاج إلى نظر شخص: {doubts}. الملفّات المفحوصة: {files}.</translation>
    </message>
    <message>
        <source>Nothing was found that must not leave. Files looked through: {files}. What the collection does not know cannot be found.</source>
        <translation>لم يوجد شيء لا يجوز أن يخرج. الملفّات المفحوصة: {files}. وما لا تعرفه المجموعة لا يمكن العثور عليه.</translation>
    </message>
    <message>
        <source>Stopped. The file was not looked through to its end.</source>
        <translation>أُوقف. لم يُفحص الملفّ إلى آخره.</translation>
    </message>
    <message>
        <source>A draft, a translation, a press release: it is opened and looked through as every package is, with all that is inside it. The answer says where something stands and of what kind it is, never what.</source>
        <translation>مسوّدة أو ترجمة أو بيان صحفيّ: يُفتح الملفّ ويُفحص كما تُفحص كلّ حزمة، بكلّ ما في داخله. يقول الجواب أين يوجد شيء ومن أيّ نوع هو، ولا يقول أبدًا ما هو.</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>من سيقرؤه؟</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>What was checked</source>
        <translation>ما جرى فحصه</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>not as it was written</source>
        <translation>ليس كما كُتب</translation>
    </message>
    <message>
        <source>Pages of the database</source>
        <translation>صفحات قاعدة البيانات</translation>
    </message>
    <message>
        <source>Tables, indexes and guards</source>
        <translation>الجداول والفهارس ووسائل حمايتها</translation>
    </message>
    <message>
        <source>Links between tables</source>
        <translation>الروابط بين الجداول</translation>
    </message>
    <message>
        <source>Testimonies in the search index</source>
        <translation>الشهادات في فهرس البحث</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>خانات المفاتيح</translation>
    </message>
    <message>
        <source>Events of the history</source>
        <translation>أحداث السجلّ</translation>
    </message>
    <message>
        <source>Texts of consent forms</source>
        <translation>نصوص استمارات الموافقة</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Packages in the ledger</source>
        <translation>الحزم في سجلّ الحزم</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفّات</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>2 · Which testimonies?</source>
        <translation>2 · أيّ الشهادات؟</translation>
    </message>
    <message>
        <source>Testimonies that may go; Space leaves one out</source>
        <translation>الشهادات التي يجوز أن تخرج؛ مفتاح المسافة يستثني واحدة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكلّ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No testimony may go for this. Below stands for each what would change that.</source>
        <translation>لا يجوز أن تخرج أيّ شهادة لهذا الغرض. وفي الأسفل، لكلّ شهادة، ما يغيّر ذلك.</translation>
    </message>
    <message>
        <source>May go: {going} · chosen: {chosen}</source>
        <translation>يجوز أن تخرج: {going} · اختير: {chosen}</translation>
    </message>
    <message>
        <source>Stay here: {count}</source>
        <translation>تبقى هنا: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%Ln left)</source>
        <translation>
            <numerusform>إظهار المزيد (لم يبقَ شيء)</numerusform>
            <numerusform>إظهار المزيد (بقيت واحدة)</numerusform>
            <numerusform>إظهار المزيد (بقيت اثنتان)</numerusform>
            <numerusform>إظهار المزيد (بقيت %Ln)</numerusform>
            <numerusform>إظهار المزيد (بقيت %Ln)</numerusform>
            <numerusform>إظهار المزيد (بقيت %Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>New testimony</source>
        <translation>شهادة جديدة</translation>
    </message>
    <message>
        <source>Begin with a title or a name. Consent, transcript and files come when you have them.</source>
        <translation>يكفي للبدء عنوان أو اسم. أمّا الموافقة والنصّ والملفّات فتأتي متى وُجدت.</translation>
    </message>
    <message>
        <source>Look around with the sample collection</source>
        <translation>جولة في المجموعة التجريبيّة</translation>
    </message>
    <message>
        <source>Twelve invented testimonies in three languages, to try everything with.</source>
        <translation>اثنتا عشرة شهادة متخيَّلة بثلاث لغات، لتجربة كلّ شيء فيها.</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>إضافة ملفّات …</translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Everything you put in stays in this vault until consent lets it leave.</source>
        <translation>كلّ ما يُوضع هنا يبقى في هذه الخزنة إلى أن تسمح له موافقة بالخروج.</translation>
    </message>
    <message>
        <source>You have records or transcripts already? Drop them here, or</source>
        <translation>هل عندك قيود أو نصوص؟ يمكن إفلاتها هنا، أو</translation>
    </message>
    <message>
        <source>First steps, in the guide</source>
        <translation>الخطوات الأولى، في الدليل</translation>
    </message>
    <message>
        <source>Print the field card …</source>
        <translation>طباعة البطاقة الميدانيّة …</translation>
    </message>
</context>
<context>
    <name>CleanPaste</name>
    <message numerus="yes">
        <source>Pasted without %Ln invisible signs.</source>
        <translation>
            <numerusform>لُصق كما هو.</numerusform>
            <numerusform>لُصق من دون علامة خفيّة واحدة.</numerusform>
            <numerusform>لُصق من دون علامتين خفيّتين.</numerusform>
            <numerusform>لُصق من دون %Ln علامات خفيّة.</numerusform>
            <numerusform>لُصق من دون %Ln علامة خفيّة.</numerusform>
            <numerusform>لُصق من دون %Ln علامة خفيّة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, a page, a testimony, a name</source>
        <translation>أمر أو صفحة أو شهادة أو اسم</translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation>كلّ الأوامر</translation>
    </message>
    <message>
        <source>Nothing has such a name. Names are not found in discreet mode: search by an accession number.</source>
        <translation>لا شيء بهذا الاسم. لا يُعثر على الأسماء في الوضع المتكتّم: يمكن البحث برقم الشهادة.</translation>
    </message>
    <message>
        <source>Nothing has such a name. Fewer letters find more, or search what testimonies say.</source>
        <translation>لا شيء بهذا الاسم. أحرف أقلّ تجد أكثر، ويمكن أيضًا البحث فيما تقوله الشهادات.</translation>
    </message>
    <message>
        <source>{what}, {group}, {number} of {total}</source>
        <translation>{what}، {group}، {number} من {total}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Withdraw consent</source>
        <translation>التراجع عن الموافقة</translation>
    </message>
    <message>
        <source>The narrator takes consent back. No reason is needed, and nothing is asked twice.</source>
        <translation>يتراجع صاحب الشهادة عن الموافقة. لا حاجة إلى سبب، ولا يُسأل عن شيء مرّتين.</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>تسجيل التراجع</translation>
    </message>
    <message>
        <source>Narrow consent</source>
        <translation>تضييق الموافقة</translation>
    </message>
    <message>
        <source>Less than before may leave. Narrowing never opens anything.</source>
        <translation>يجوز أن يخرج أقلّ من ذي قبل. والتضييق لا يفتح شيئًا أبدًا.</translation>
    </message>
    <message>
        <source>Record the narrowing</source>
        <translation>تسجيل التضييق</translation>
    </message>
    <message>
        <source>Approve a use</source>
        <translation>الموافقة على استعمال</translation>
    </message>
    <message>
        <source>For uses the narrator wants to be asked about: one publication, by its title.</source>
        <translation>للاستعمالات التي يريد صاحب الشهادة أن يُسأل عنها: منشور واحد، بعنوانه.</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Transcript approved by the narrator</source>
        <translation>موافقة صاحب الشهادة على النصّ</translation>
    </message>
    <message>
        <source>It counts for the transcript as it stands now; if its words change, it is to be read anew.</source>
        <translation>تسري على النصّ كما هو الآن؛ وإن تغيّرت كلماته وجبت قراءته من جديد.</translation>
    </message>
    <message>
        <source>Lift the embargo</source>
        <translation>رفع الإغلاق</translation>
    </message>
    <message>
        <source>An embargo never opens by itself, not even when its day has come.</source>
        <translation>الإغلاق لا يُرفع وحده أبدًا، حتى حين يحلّ يومه.</translation>
    </message>
    <message>
        <source>Record that it is lifted</source>
        <translation>تسجيل رفع الإغلاق</translation>
    </message>
    <message>
        <source>Consent confirmed again</source>
        <translation>تأكيد الموافقة من جديد</translation>
    </message>
    <message>
        <source>The narrator was asked again and stands by it. Name the form if a new one was used.</source>
        <translation>سُئل صاحب الشهادة من جديد وبقي على موافقته. وإن استُعملت استمارة جديدة يُذكر اسمها.</translation>
    </message>
    <message>
        <source>Record the confirmation</source>
        <translation>تسجيل التأكيد</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>رفض الموافقة</translation>
    </message>
    <message>
        <source>The narrator was asked and said no. Nothing may leave, now or by passing it over.</source>
        <translation>سُئل صاحب الشهادة وقال لا. لا يجوز أن يخرج شيء، لا الآن ولا بتجاوز هذا الجواب لاحقًا.</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>تسجيل الرفض</translation>
    </message>
    <message>
        <source>The narrator died</source>
        <translation>وفاة صاحب الشهادة</translation>
    </message>
    <message>
        <source>What was decided stays as it is. Nobody can approve or lift anything for them here.</source>
        <translation>ما تقرّر يبقى كما هو. ولا يستطيع أحد هنا، نيابةً عن صاحب الشهادة، أن يوافق على شيء أو يرفع إغلاقًا.</translation>
    </message>
    <message>
        <source>Record the death</source>
        <translation>تسجيل الوفاة</translation>
    </message>
    <message>
        <source>Somebody who is spoken of objects</source>
        <translation>اعتراض شخص ورد ذكره</translation>
    </message>
    <message>
        <source>From that day on they are masked for everyone, whatever was agreed. No reason is needed.</source>
        <translation>من ذلك اليوم يُخفى اسمه عن الجميع، أيًّا كان ما اتُّفق عليه. لا حاجة إلى سبب.</translation>
    </message>
    <message>
        <source>Record the objection</source>
        <translation>تسجيل الاعتراض</translation>
    </message>
    <message>
        <source>Tick what is taken back, or choose everything.</source>
        <translation>يُرجى تعليم ما يجري التراجع عنه، أو اختيار كلّ شيء.</translation>
    </message>
    <message>
        <source>Write the title of the publication that is approved.</source>
        <translation>يُرجى كتابة عنوان المنشور الذي جرت الموافقة عليه.</translation>
    </message>
    <message>
        <source>Tick for which uses and which audiences it is approved.</source>
        <translation>يُرجى تعليم الاستعمالات وفئات الجمهور التي تشملها الموافقة.</translation>
    </message>
    <message>
        <source>Choose who objects, or write their name.</source>
        <translation>يُرجى اختيار من يعترض، أو كتابة اسمه.</translation>
    </message>
    <message>
        <source>There is no transcript yet that could be approved.</source>
        <translation>لا نصّ بعد يمكن الموافقة عليه.</translation>
    </message>
    <message>
        <source>Now it is {embargo}.</source>
        <translation>الآن: {embargo}.</translation>
    </message>
    <message numerus="yes">
        <source>The present transcript has %Ln segments.</source>
        <translation>
            <numerusform>ليس في النصّ الحاليّ مقاطع.</numerusform>
            <numerusform>في النصّ الحاليّ مقطع واحد.</numerusform>
            <numerusform>في النصّ الحاليّ مقطعان.</numerusform>
            <numerusform>في النصّ الحاليّ %Ln مقاطع.</numerusform>
            <numerusform>في النصّ الحاليّ %Ln مقطعًا.</numerusform>
            <numerusform>في النصّ الحاليّ %Ln مقطع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message>
        <source>Refused …</source>
        <translation>رفض …</translation>
    </message>
    <message>
        <source>No consent recorded. Nothing can leave.</source>
        <translation>لم تُسجَّل موافقة. لا يمكن أن يخرج شيء.</translation>
    </message>
    <message>
        <source>Go through it with the narrator, or enter what was signed on paper.</source>
        <translation>يمكن المرور بها مع صاحب الشهادة، أو إدخال ما وُقّع على ورق.</translation>
    </message>
    <message>
        <source>Seal or destroy …</source>
        <translation>ختم أو إتلاف …</translation>
    </message>
    <message>
        <source>Print form …</source>
        <translation>طباعة الاستمارة …</translation>
    </message>
    <message>
        <source>What was typed in this testimony could not be saved. Nothing was recorded; try again.</source>
        <translation>تعذّر حفظ ما كُتب في هذه الشهادة. لم يُسجَّل شيء؛ يُرجى المحاولة مرّة أخرى.</translation>
    </message>
    <message>
        <source>Recorded: {event}</source>
        <translation>سُجّل: {event}</translation>
    </message>
    <message>
        <source>Packages that held it: {count}. Tell their recipients.</source>
        <translation>الحزم التي كانت فيها: {count}. يُرجى إبلاغ من استلموها.</translation>
    </message>
    <message>
        <source>Recall letters …</source>
        <translation>رسائل الاسترجاع …</translation>
    </message>
    <message>
        <source>Go on with the conversation</source>
        <translation>متابعة المحادثة</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>تسجيل الموافقة</translation>
    </message>
    <message>
        <source>A conversation about consent has been begun and not recorded yet.</source>
        <translation>بدأت محادثة عن الموافقة ولم تُسجَّل بعد.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>No consent holds today.</source>
        <translation>لا تسري أيّ موافقة اليوم.</translation>
    </message>
    <message>
        <source>There is no transcript.</source>
        <translation>لا يوجد نصّ.</translation>
    </message>
    <message>
        <source>No embargo holds today.</source>
        <translation>لا يسري أيّ إغلاق اليوم.</translation>
    </message>
</context>
<context>
    <name>ConsentUndo</name>
    <message>
        <source>withdrawal of consent to {scope}</source>
        <translation>التراجع عن الموافقة: {scope}</translation>
    </message>
    <message>
        <source>narrowing of consent: {scope}</source>
        <translation>تضييق الموافقة: {scope}</translation>
    </message>
    <message>
        <source>Was this recorded by mistake?</source>
        <translation>هل سُجّل هذا خطأً؟</translation>
    </message>
    <message>
        <source>“{event}” stays in the timeline. What is recorded now gives back what it took away, so that more may leave again. Do this only if the narrator did not want it taken back.</source>
        <translation>“{event}” يبقى في التسلسل الزمنيّ. وما يُسجَّل الآن يعيد ما سُحب، فيجوز أن يخرج أكثر من جديد. لا يُفعل هذا إلّا إذا لم يكن السحب برغبة صاحب الشهادة.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>إعادة ما سُحب</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Testimonies still to look into: {count}</source>
        <translation>شهادات بقي النظر فيها: {count}</translation>
    </message>
    <message>
        <source>Every testimony was looked into.</source>
        <translation>جرى النظر في كلّ الشهادات.</translation>
    </message>
</context>
<context>
    <name>CustomPart</name>
    <message>
        <source>This collection has declared no fields yet: a shelf mark, a theme, a yes or no.</source>
        <translation>لم تُعرَّف لهذه المجموعة خانات بعد: رمز الرفّ، أو موضوع، أو نعم أو لا.</translation>
    </message>
    <message>
        <source>Declare fields …</source>
        <translation>تعريف خانات …</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Declare this field</source>
        <translation>تعريف هذه الخانة</translation>
    </message>
    <message>
        <source>Declare this field: {field}</source>
        <translation>تعريف هذه الخانة: {field}</translation>
    </message>
    <message>
        <source>No longer asked for</source>
        <translation>لم يعد يُسأل عنها</translation>
    </message>
    <message>
        <source>Still empty: {fields}</source>
        <translation>ما زالت فارغة: {fields}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{words} — kept as {edtf}</source>
        <translation>{words} — حُفظ بصيغة {edtf}</translation>
    </message>
    <message>
        <source>The day was read first. If it was the month, write the month’s name.</source>
        <translation>قُرئ العدد الأوّل على أنّه اليوم. إن كان هو الشهر، يُرجى كتابة اسم الشهر.</translation>
    </message>
    <message>
        <source>For another century, write all four digits of the year.</source>
        <translation>لقرن آخر، يُرجى كتابة أرقام السنة الأربعة كلّها.</translation>
    </message>
    <message>
        <source>That winter ends in February of the year after.</source>
        <translation>ينتهي ذلك الشتاء في شباط من السنة التالية.</translation>
    </message>
    <message>
        <source>Kept as typed, but not understood as a date. Write it as you say it: winter 2016, about March 2014, 3.3.2014, 2015 to 2018, the 1990s, before 2010.</source>
        <translation>حُفظ كما كُتب، لكن لم يُفهم على أنّه تاريخ. يُكتب كما يُقال: شتاء 2016، نحو آذار 2014، 3.3.2014، من 2015 إلى 2018، التسعينيّات، قبل 2010.</translation>
    </message>
    <message>
        <source>Kept as typed. To be a date, it needs its year.</source>
        <translation>حُفظ كما كُتب. تنقصه السنة ليكون تاريخًا.</translation>
    </message>
    <message>
        <source>Kept as typed. The calendar has no such day.</source>
        <translation>حُفظ كما كُتب. لا يوجد يوم كهذا في التقويم.</translation>
    </message>
    <message>
        <source>Kept as typed. It ends before it begins: write the earlier date first.</source>
        <translation>حُفظ كما كُتب. ينتهي قبل أن يبدأ: يُرجى كتابة التاريخ الأسبق أوّلًا.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
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
        <translation>المفتاح {key}</translation>
    </message>
</context>
<context>
    <name>DiscretionCard</name>
    <message>
        <source>Discretion</source>
        <translation>التكتّم</translation>
    </message>
    <message>
        <source>Against eyes that pass by. Whoever searches the disk still finds the program, and an encrypted vault.</source>
        <translation>للحماية من العيون العابرة. أمّا من يفتّش القرص فيجد البرنامج وخزنة مشفّرة.</translation>
    </message>
    <message>
        <source>Hide names (discreet mode)</source>
        <translation>إخفاء الأسماء (الوضع المتكتّم)</translation>
    </message>
    <message>
        <source>Start with nothing but the passphrase</source>
        <translation>البدء بعبارة المرور وحدها</translation>
    </message>
    <message>
        <source>Remember which vault was open last</source>
        <translation>تذكّر الخزنة التي فُتحت آخر مرّة</translation>
    </message>
    <message>
        <source>Without it nothing on this laptop says where a vault is; it is chosen anew each time.</source>
        <translation>من دونه لا يقول شيء على هذا الحاسوب أين توجد خزنة؛ وتُختار كلّ مرّة من جديد.</translation>
    </message>
    <message>
        <source>What the program calls itself</source>
        <translation>الاسم الذي يظهر به البرنامج</translation>
    </message>
    <message>
        <source>Such as “Notes”, with a plain picture: in the title of the window, at the door and in the desktop’s lists, there from the next start on. Empty: its own name.</source>
        <translation>مثل “ملاحظات”، مع صورة بسيطة: في عنوان النافذة، وفي شاشة الدخول، وكذلك في قوائم سطح المكتب ابتداءً من التشغيل التالي. وإن تُركت الخانة فارغة: اسمه الأصليّ.</translation>
    </message>
    <message>
        <source>One field: no name, no folder, no other word. {keys} shows the other ways in.</source>
        <translation>خانة واحدة: لا اسم، ولا مجلّد، ولا أيّ كلمة أخرى. {keys} يُظهر طرق الدخول الأخرى.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Another vault …</source>
        <translation>خزنة أخرى …</translation>
    </message>
    <message>
        <source>Open a vault …</source>
        <translation>فتح خزنة …</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>The nine groups or the fifteen words on the sheet of paper. Spaces and capitals do not matter, and four letters of a word are enough.</source>
        <translation>المجموعات التسع أو الكلمات الخمس عشرة التي على ورقة الاستعادة. لا فرق في المسافات والأحرف الكبيرة، وتكفي أربعة أحرف من كلّ كلمة.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استعمال عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>I have the recovery key instead</source>
        <translation>عندي مفتاح الاستعادة بدلًا منها</translation>
    </message>
    <message>
        <source>Remember on this laptop where the vault is</source>
        <translation>تذكّر مكان الخزنة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Make a new vault …</source>
        <translation>خزنة جديدة …</translation>
    </message>
    <message>
        <source>Erase this vault …</source>
        <translation>محو هذه الخزنة …</translation>
    </message>
    <message>
        <source>A locked vault cannot be read without the passphrase or the recovery key; nobody can reset them. Not protected: that a vault is here at all, and what is on the screen while it is open.</source>
        <translation>لا يمكن قراءة خزنة مقفلة من دون عبارة المرور أو مفتاح الاستعادة؛ ولا يستطيع أحد إعادة تعيينهما. وما لا يُحمى: وجود خزنة هنا، وما على الشاشة وهي مفتوحة.</translation>
    </message>
    <message>
        <source>No vault chosen</source>
        <translation>لم تُختر خزنة</translation>
    </message>
    <message>
        <source>A folder whose name ends in .vault</source>
        <translation>مجلّد آخر اسمه .vault</translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation>اختيار خزنة</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>يُرجى كتابة مفتاح الاستعادة.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>يُرجى كتابة عبارة المرور.</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>يجري فتح الخزنة …</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>محو هذه الخزنة</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>يجري محو الخزنة …</translation>
    </message>
    <message>
        <source>Erasing … {done} of {total}</source>
        <translation>يجري محو الخزنة … {done} من {total}</translation>
    </message>
    <message>
        <source>Appearance and size of text</source>
        <translation>المظهر وحجم النصّ</translation>
    </message>
</context>
<context>
    <name>DueBackup</name>
    <message>
        <source>Testimonies still to be destroyed in it: {count}</source>
        <translation>شهادات بقي إتلافها فيها: {count}</translation>
    </message>
    <message>
        <source>This backup no longer exists …</source>
        <translation>لم تعد هذه النسخة موجودة …</translation>
    </message>
    <message>
        <source>This backup no longer exists: {name}</source>
        <translation>لم تعد هذه النسخة موجودة: {name}</translation>
    </message>
    <message>
        <source>It is not there now: its disk is not connected, or it was moved.</source>
        <translation>ليست هناك الآن: قرصها غير موصول، أو أنّها نُقلت.</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>Write hours, minutes and seconds, such as 1:12:00.</source>
        <translation>تُكتب الساعات والدقائق والثواني، مثل 1:12:00.</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>Text of the form</source>
        <translation>نصّ الاستمارة</translation>
    </message>
    <message>
        <source>How it will be printed</source>
        <translation>كيف ستُطبع</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>حفظ كإصدار جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave what was typed?</source>
        <translation>التخلّي عمّا كُتب؟</translation>
    </message>
    <message>
        <source>The new text was not kept as a version. The versions that are there stay as they are.</source>
        <translation>لم يُحفظ النصّ الجديد كإصدار. والإصدارات الموجودة تبقى كما هي.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>التخلّي عنه</translation>
    </message>
    <message>
        <source>Kept: {form}, version {version}</source>
        <translation>حُفظ: {form}، الإصدار {version}</translation>
    </message>
    <message>
        <source>{form}, version {version}, {language}</source>
        <translation>{form}، الإصدار {version}، {language}</translation>
    </message>
    <message>
        <source>A version is never changed: whoever agreed on it agreed on its words. What you write here becomes a new one. If it says something else about what may happen, mark the old one as needing new consent.</source>
        <translation>الإصدار لا يتغيّر أبدًا: من وافق عليه وافق على كلماته. وما يُكتب هنا يصير إصدارًا جديدًا. وإن قال شيئًا آخر عمّا يجوز أن يحدث، يُعلَّم القديم على أنّه يحتاج إلى موافقة جديدة.</translation>
    </message>
    <message>
        <source>Marks at the beginning of a line: “#” title, “##” heading, “!” what must be seen, “-” point, “[ ]” box to tick, “=” line to fill in, “__” line to sign on, “---” new page.</source>
        <translation>علامات في أوّل السطر: “#” عنوان، “##” عنوان فرعيّ، “!” ما يجب أن يُرى، “-” نقطة في قائمة، “[ ]” مربّع للتعليم، “=” سطر للتعبئة، “__” سطر للتوقيع، “---” صفحة جديدة.</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>الخانات: {fields}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Read more in the guide</source>
        <translation>المزيد في الدليل</translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message>
        <source>What a decision is for</source>
        <translation>ما يشمله القرار</translation>
    </message>
    <message>
        <source>Key {key}: this one only, or all again</source>
        <translation>المفتاح {key}: هذا وحده، أو الكلّ من جديد</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>كُتب هكذا</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>أين يوجد</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation>تعميم</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>استبدال …</translation>
    </message>
    <message>
        <source>Keep …</source>
        <translation>إبقاء …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إلغاء القرار</translation>
    </message>
    <message>
        <source>They say little one by one, so one decision does for all. Any can be opened.</source>
        <translation>كلّ واحد منها وحده لا يقول إلّا القليل، لذلك يكفي قرار واحد للجميع. ويمكن فتح أيّ منها.</translation>
    </message>
    <message>
        <source>The text around it changed since. Before: {decision}</source>
        <translation>تغيّر النصّ المحيط به منذ ذلك. القرار السابق: {decision}</translation>
    </message>
    <message>
        <source>Decided in several ways.</source>
        <translation>بُتّ فيه بأكثر من طريقة.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>لم يُبتّ فيه بعد.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln mentions</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>الموضع الوحيد</numerusform>
            <numerusform>الموضعان</numerusform>
            <numerusform>كلّ المواضع (%Ln)</numerusform>
            <numerusform>كلّ المواضع (%Ln)</numerusform>
            <numerusform>كلّ المواضع (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln mentions but {alone}, decided alone</source>
        <translation>
            <numerusform>كلّ المواضع ما عدا {alone} بُتّ فيها وحدها</numerusform>
            <numerusform>الموضع ما عدا {alone} بُتّ فيها وحدها</numerusform>
            <numerusform>الموضعان ما عدا {alone} بُتّ فيها وحدها</numerusform>
            <numerusform>كلّ المواضع (%Ln) ما عدا {alone} بُتّ فيها وحدها</numerusform>
            <numerusform>كلّ المواضع (%Ln) ما عدا {alone} بُتّ فيها وحدها</numerusform>
            <numerusform>كلّ المواضع (%Ln) ما عدا {alone} بُتّ فيها وحدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا مواضع أخرى</numerusform>
            <numerusform>وموضع آخر</numerusform>
            <numerusform>وموضعان آخران</numerusform>
            <numerusform>و%Ln مواضع أخرى</numerusform>
            <numerusform>و%Ln موضعًا آخر</numerusform>
            <numerusform>و%Ln موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>This one only: {place}</source>
        <translation>هذا وحده: {place}</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>قبول الكلّ</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>ما زال كذلك</translation>
    </message>
    <message>
        <source>Each of them</source>
        <translation>كلّ واحد منها</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>The finding chosen</source>
        <translation>الموضع المختار</translation>
    </message>
</context>
<context>
    <name>EntityCardView</name>
    <message>
        <source>Take out of the collection’s own</source>
        <translation>إزالة من قائمة المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are chosen. Merge them if they are one and the same.</source>
        <translation>
            <numerusform>لم يُختر أيّ مدخل. يُختار ما هو واحد ليُدمج.</numerusform>
            <numerusform>اختير مدخل واحد. يُختار معه ما هو نفسه ليُدمجا.</numerusform>
            <numerusform>اختير مدخلان. يمكن دمجهما إن كانا واحدًا.</numerusform>
            <numerusform>اختيرت %Ln مداخل. يمكن دمجها إن كانت واحدًا.</numerusform>
            <numerusform>اختير %Ln مدخلًا. يمكن دمجها إن كانت واحدًا.</numerusform>
            <numerusform>اختير %Ln مدخل. يمكن دمجها إن كانت واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see its card.</source>
        <translation>يُختار مدخل لرؤية بطاقته.</translation>
    </message>
    <message>
        <source>{kind}, {about}. Names are hidden.</source>
        <translation>{kind}، {about}. الأسماء مخفيّة.</translation>
    </message>
    <message>
        <source>{kind} · {about}</source>
        <translation>{kind} · {about}</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>بطاقة {name}</translation>
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
        <translation>حرف، يُختار من جديد لكلّ حزمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Also written or called</source>
        <translation>أسماء وكتابات أخرى</translation>
    </message>
    <message>
        <source>In any script. Prefixes, plurals, possessives and initials are found by themselves.</source>
        <translation>بأيّ خطّ. أمّا السوابق والجمع والإضافة والأحرف الأولى فتُكتشف وحدها.</translation>
    </message>
    <message>
        <source>Is a name of it an everyday word?</source>
        <translation>هل أحد أسمائه كلمة من الكلام اليوميّ؟</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Written instead</source>
        <translation>يُكتب بدلًا منه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>They stay here and are in no package.</source>
        <translation>تبقى هنا ولا تكون في أيّ حزمة.</translation>
    </message>
    <message>
        <source>Where it is named</source>
        <translation>أين يُذكر</translation>
    </message>
    <message>
        <source>What may be told at most</source>
        <translation>أقصى ما يجوز أن يُقال</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erase this vault</source>
        <translation>محو هذه الخزنة</translation>
    </message>
    <message>
        <source>For when what is in it must not fall into other hands. It takes a moment and is for ever.</source>
        <translation>حين يجب ألّا يقع ما فيها في أيدٍ أخرى. يستغرق لحظة، وهو إلى الأبد.</translation>
    </message>
    <message>
        <source>Erase this vault …</source>
        <translation>محو هذه الخزنة …</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>Type the name of the folder: {name}</source>
        <translation>يُرجى كتابة اسم المجلّد: {name}</translation>
    </message>
    <message>
        <source>Then hold the button, or the space bar, for three seconds. Esc goes back.</source>
        <translation>ثمّ يُضغط الزرّ، أو مفتاح المسافة، مدّة ثلاث ثوانٍ. والرجوع بـ Esc.</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>محو هذه الخزنة</translation>
    </message>
    <message>
        <source>Keep holding … {seconds}</source>
        <translation>مواصلة الضغط … {seconds}</translation>
    </message>
    <message>
        <source>Hold it for three seconds, or press it and confirm.</source>
        <translation>يُضغط الزرّ مدّة ثلاث ثوانٍ، أو يُنقر ثمّ يُؤكَّد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Overwrites the key slots of the vault and of the backups in its folder: nothing opens them then.</source>
        <translation>يكتب فوق خانات المفاتيح في الخزنة وفي النسخ الاحتياطيّة التي في مجلّدها: عندها لا يفتحها شيء.</translation>
    </message>
    <message>
        <source>Deletes every file of the vault. There is no way back.</source>
        <translation>يحذف كلّ ملفّات الخزنة. ولا رجوع عن ذلك.</translation>
    </message>
    <message>
        <source>Closes without saving what you typed last, and begins anew at the door.</source>
        <translation>يُغلقها من دون حفظ آخر ما كُتب، ويبدأ من جديد من شاشة الدخول.</translation>
    </message>
    <message>
        <source>What erasing does</source>
        <translation>ما يفعله المحو</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>ما لا يستطيعه</translation>
    </message>
    <message>
        <source>Reach backups and copies in other places: they still open with the passphrase they had.</source>
        <translation>أن يصل إلى نسخ احتياطيّة أو نسخ أخرى في أماكن أخرى: فهي ما زالت تُفتح بعبارة المرور التي كانت لها.</translation>
    </message>
    <message>
        <source>Promise anything of an SSD, a stick or a card: it may keep old copies of the key slots, and the passphrase opens those. Only encryption of the whole disk helps against that.</source>
        <translation>أن يعد بشيء فيما يخصّ قرص SSD أو ذاكرة USB أو بطاقة: فقد تحتفظ بنسخ قديمة من خانات المفاتيح، وعبارة المرور تفتح تلك. لا يحمي من ذلك إلّا تشفير القرص كلّه.</translation>
    </message>
    <message>
        <source>This is not the name of the folder. Type it exactly as it is written.</source>
        <translation>ليس هذا اسم المجلّد. يُكتب تمامًا كما هو.</translation>
    </message>
    <message>
        <source>Nothing was erased. Keep the button pressed for three seconds.</source>
        <translation>لم يُمحَ شيء. يجب أن يبقى الزرّ مضغوطًا ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>Erase this vault for ever?</source>
        <translation>هل تُمحى هذه الخزنة إلى الأبد؟</translation>
    </message>
    <message>
        <source>Nothing opens it afterwards, not the passphrase and not the recovery key.</source>
        <translation>لا يفتحها شيء بعد ذلك، لا عبارة المرور ولا مفتاح الاستعادة.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>The vault is erased. Nothing opens it any more; backups in other places still open.</source>
        <translation>مُحيت الخزنة. لم يعد شيء يفتحها؛ أمّا النسخ الاحتياطيّة في أماكن أخرى فما زالت تُفتح.</translation>
    </message>
    <message>
        <source>The vault is erased and nothing opens it any more, but some of its files could not be deleted. Nobody can read them; delete the folder yourself.</source>
        <translation>مُحيت الخزنة ولم يعد شيء يفتحها، لكن تعذّر حذف بعض ملفّاتها. لا يستطيع أحد قراءتها؛ يُرجى حذف المجلّد يدويًّا.</translation>
    </message>
    <message>
        <source>The key slots could not be destroyed, so the vault still opens. Is its disk there, and can it be written to? Then try again.</source>
        <translation>تعذّر إتلاف خانات المفاتيح، لذلك ما زالت الخزنة تُفتح. هل قرصها موصول، وهل يمكن الكتابة عليه؟ عندها يُرجى المحاولة مرّة أخرى.</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>What to do now</source>
        <translation>ما العمل الآن</translation>
    </message>
    <message>
        <source>The program then begins afresh. This helps where something is stuck.</source>
        <translation>يبدأ البرنامج عندها من جديد. وهذا يفيد حين يعلق شيء.</translation>
    </message>
    <message>
        <source>The report for whoever mends it</source>
        <translation>التقرير لمن يُصلح الخلل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>حفظ كنصّ …</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>تعذّر إتمام ذلك</translation>
    </message>
    <message>
        <source>The vault is locked. Nothing of it was open.</source>
        <translation>الخزنة مقفلة. لم يكن شيء منها مفتوحًا.</translation>
    </message>
    <message>
        <source>Something in the program went wrong</source>
        <translation>حدث خلل في البرنامج</translation>
    </message>
    <message>
        <source>The fault is the program&apos;s, not yours. It stopped what you had just begun. What was in the vault is whole: every change is written whole, or not at all.</source>
        <translation>الخلل من البرنامج، لا منك. وقد أوقف ما بدأ لتوّه. وما كان في الخزنة سليم: كلّ تغيير يُكتب كاملًا، أو لا يُكتب أبدًا.</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>رجوع إلى شاشة الدخول</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The same fault came back. Rather lock the vault, and unlock it.</source>
        <translation>عاد الخلل نفسه. الأفضل قفل الخزنة ثمّ فتحها.</translation>
    </message>
    <message>
        <source>Back to where you were, with everything as it was.</source>
        <translation>رجوع إلى المكان السابق، وكلّ شيء كما كان.</translation>
    </message>
    <message>
        <source>Nothing of the vault is open.</source>
        <translation>لا شيء من الخزنة مفتوح.</translation>
    </message>
    <message>
        <source>That locks the vault. Come back to it later.</source>
        <translation>هذا يقفل الخزنة. ويمكن الرجوع إليه لاحقًا.</translation>
    </message>
    <message>
        <source>The fault is in the saving itself.</source>
        <translation>الخلل في الحفظ نفسه.</translation>
    </message>
    <message>
        <source>Not saved yet. {reason} What you typed is still in this window: do not close it.</source>
        <translation>لم يُحفظ بعد. {reason} ما كُتب ما زال في هذه النافذة: يجب ألّا تُغلق.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What you typed is saved, just now, at {time}.</source>
        <translation>حُفظ ما كُتب، الآن، في الساعة {time}.</translation>
    </message>
    <message>
        <source>Nothing waited to be saved. The last save was at {time}.</source>
        <translation>لم يكن شيء ينتظر الحفظ. كان آخر حفظ في الساعة {time}.</translation>
    </message>
    <message>
        <source>Nothing was typed that had to be saved.</source>
        <translation>لم يُكتب شيء يحتاج إلى حفظ.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied when the vault is locked.</source>
        <translation>نُسخ. تُفرَّغ الحافظة حين تُقفل الخزنة.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نصّ عاديّ (*.txt)</translation>
    </message>
    <message>
        <source>Saved. Nothing is sent anywhere: whom you give it to is up to you.</source>
        <translation>حُفظ. لا يُرسل شيء إلى أيّ مكان: ولك القرار لمن يُعطى.</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>قفل الخزنة</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The versions of the program, and the lines of it that the fault came through. No word you typed, no name, no path. It stays here unless you copy or save it.</source>
        <translation>إصدارات البرنامج، وأسطره التي مرّ بها الخلل. لا كلمة ممّا كُتب، ولا اسم، ولا مسار. ويبقى هنا ما لم يُنسخ أو يُحفظ.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in the program stopped what you just did. Lock the vault, and unlock it again.</source>
        <translation>خلل في البرنامج أوقف ما جرى الآن. يُرجى قفل الخزنة ثمّ فتحها من جديد.</translation>
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
        <translation>A5، للجيب</translation>
    </message>
    <message>
        <source>How it will be printed</source>
        <translation>كيف ستُطبع</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save the field card</source>
        <translation>حفظ البطاقة الميدانيّة</translation>
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
        <translation>حُفظت.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>One sheet about before, during and after an interview. It names nobody and no collection; all the same, whoever finds it knows what you do.</source>
        <translation>ورقة واحدة عمّا قبل المقابلة وأثناءها وبعدها. لا تسمّي أحدًا ولا مجموعة؛ ومع ذلك، من يجدها يعرف طبيعة عملك.</translation>
    </message>
    <message>
        <source>Field card</source>
        <translation>بطاقة ميدانيّة</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A line of text</source>
        <translation>سطر من النصّ</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>عدّة أسطر</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>One term of a vocabulary</source>
        <translation>مصطلح واحد من قائمة مصطلحات</translation>
    </message>
    <message>
        <source>Several terms of a vocabulary</source>
        <translation>عدّة مصطلحات من قائمة مصطلحات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <source>Its vocabulary</source>
        <translation>قائمة مصطلحاتها</translation>
    </message>
    <message>
        <source>In packages</source>
        <translation>في الحزم</translation>
    </message>
    <message>
        <source>Its terms may be read in what people say</source>
        <translation>يجوز أن تُقرأ مصطلحاتها فيما يقوله الناس</translation>
    </message>
    <message>
        <source>The field itself never leaves. Without the tick, a package with rare words of its terms is stopped, wherever they come from. Tick it for topics; never for places or people.</source>
        <translation>الخانة نفسها لا تخرج أبدًا. ومن دون العلامة، تُوقَف حزمة فيها كلمات نادرة من مصطلحاتها، أيًّا كان مصدرها. تصلح العلامة للموضوعات، لا للأماكن ولا للأشخاص أبدًا.</translation>
    </message>
    <message>
        <source>Help beneath it</source>
        <translation>مساعدة تحتها</translation>
    </message>
    <message>
        <source>A few words for whoever fills it in.</source>
        <translation>كلمات قليلة لمن يملؤها.</translation>
    </message>
    <message>
        <source>Its name in other languages of the window</source>
        <translation>اسمها بلغات النافذة الأخرى</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Say in the interview while it is empty</source>
        <translation>التنبيه في المقابلة ما دامت فارغة</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>إضافة خانة</translation>
    </message>
    <message>
        <source>adding of a field</source>
        <translation>إضافة خانة</translation>
    </message>
    <message>
        <source>end of a field</source>
        <translation>إنهاء خانة</translation>
    </message>
    <message>
        <source>order of fields</source>
        <translation>ترتيب الخانات</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>Custom fields</source>
        <translation>خانات المجموعة</translation>
    </message>
    <message>
        <source>What this collection notes of every testimony beside the usual. It stays in the vault: no package carries it. A field that is taken away is asked for no more; what records say there stays readable.</source>
        <translation>ما تدوّنه هذه المجموعة عن كلّ شهادة إضافةً إلى المعتاد. يبقى ذلك في الخزنة: لا تحمله أيّ حزمة. الخانة التي أُزيلت لا تُعرض للتعبئة بعد ذلك؛ وما كُتب فيها يبقى مقروءًا.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>خانة جديدة</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>إضافة الخانة</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <source>Records say something under “{key}” already.</source>
        <translation>في بعض القيود شيء مكتوب تحت “{key}” من قبل.</translation>
    </message>
    <message>
        <source>new field {name}</source>
        <translation>خانة جديدة {name}</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>إعادة الاستعمال</translation>
    </message>
    <message>
        <source>{name}: ask for it again</source>
        <translation>{name}: إعادة الاستعمال</translation>
    </message>
    <message>
        <source>{name}, no longer asked for</source>
        <translation>{name}، لم تعد مستعملة</translation>
    </message>
    <message>
        <source>return of the field {name}</source>
        <translation>إعادة الخانة {name}</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Evidence of consent</source>
        <translation>توثيق الموافقة</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>نسخ رقم التحقّق</translation>
    </message>
    <message>
        <source>Copy the checksum of {name}</source>
        <translation>نسخ رقم التحقّق للملفّ {name}</translation>
    </message>
    <message>
        <source>Never leaves the vault</source>
        <translation>لا يخرج من الخزنة أبدًا</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملفّ</translation>
    </message>
    <message>
        <source>Add files to the testimony</source>
        <translation>إضافة ملفّات إلى الشهادة</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>{name} is in the vault.</source>
        <translation>{name} صار في الخزنة.</translation>
    </message>
    <message>
        <source>The checksum of {name} is on the clipboard.</source>
        <translation>رقم التحقّق للملفّ {name} في الحافظة.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>لا ملفّات بعد</translation>
    </message>
    <message>
        <source>Add recordings, scans and photos, or drop them here. They are encrypted as they come in.</source>
        <translation>يمكن إضافة تسجيلات ومسوح ضوئيّة وصور، أو إفلاتها هنا. تُشفّر عند دخولها.</translation>
    </message>
    <message>
        <source>or drop files here</source>
        <translation>أو إفلات الملفّات هنا</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Needs you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>فئة الجمهور</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>من يجري المقابلة</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>كلمة مفتاحيّة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النصّ</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>تصفية أقلّ</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>تصفية أكثر</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكلّ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the transcript</source>
        <translation>بحث في النصّ</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكلّ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لا نتيجة</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Each is treated as the audience&apos;s profile says.</source>
        <translation>يُعامَل كلّ منها كما يقول إعداد الفئة.</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>من راجع</translation>
    </message>
    <message>
        <source>Review finished</source>
        <translation>إنهاء المراجعة</translation>
    </message>
    <message>
        <source>Accept all that are left ({count})</source>
        <translation>قبول كلّ ما بقي ({count})</translation>
    </message>
    <message>
        <source>Say who reviewed: the history names them.</source>
        <translation>يُرجى ذكر من راجع: الاسم يُكتب في السجلّ.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Make a vault</source>
        <translation>إنشاء خزنة</translation>
    </message>
    <message>
        <source>For your own collection. It takes two minutes; have pen and paper ready.</source>
        <translation>لمجموعتك. يستغرق ذلك دقيقتين؛ يحسن تحضير قلم وورقة.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>الاطّلاع أوّلًا</translation>
    </message>
    <message>
        <source>A vault with twelve invented testimonies, to try everything with. Everybody knows its passphrase: {word}</source>
        <translation>خزنة فيها اثنتا عشرة شهادة متخيَّلة، لتجربة كلّ شيء. عبارة مرورها يعرفها الجميع: {word}</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>فتح خزنة</translation>
    </message>
    <message>
        <source>One that lies on this laptop or on a stick already.</source>
        <translation>خزنة موجودة من قبل على هذا الحاسوب أو على ذاكرة USB.</translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation>ما هو محميّ وما ليس محميًّا</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation>اختيار خزنة</translation>
    </message>
    <message>
        <source>Making a vault for the sample collection …</source>
        <translation>يجري إنشاء خزنة للمجموعة التجريبيّة …</translation>
    </message>
    <message>
        <source>What people tell you stays in a vault: one locked folder on this laptop. Nothing is sent, and nothing leaves that its narrator did not allow.</source>
        <translation>ما يرويه الناس لك يبقى في خزنة: مجلّد واحد مقفل على هذا الحاسوب. لا يُرسَل شيء، ولا يخرج شيء لم يسمح به صاحب الشهادة.</translation>
    </message>
    <message>
        <source>A locked vault cannot be read without its passphrase or its recovery key. Not protected: that a vault is here at all, and what is on the screen while it is open.</source>
        <translation>الخزنة المقفلة لا تُقرأ إلّا بعبارة مرورها أو بمفتاح استعادتها. وغير محميّ: وجود خزنة هنا أصلًا، وما يظهر على الشاشة وهي مفتوحة.</translation>
    </message>
</context>
<context>
    <name>FormTable</name>
    <message>
        <source>Forms and their versions</source>
        <translation>الاستمارات وإصداراتها</translation>
    </message>
    <message>
        <source>Show and edit …</source>
        <translation>عرض وتحرير …</translation>
    </message>
    <message>
        <source>Save empty as PDF …</source>
        <translation>حفظ فارغة بصيغة PDF …</translation>
    </message>
    <message>
        <source>Print empty …</source>
        <translation>طباعة فارغة …</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>حفظ الاستمارة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظت.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
    </message>
    <message>
        <source>Holds again</source>
        <translation>سارية من جديد</translation>
    </message>
    <message>
        <source>Mark as needing new consent</source>
        <translation>وضع علامة: تلزم موافقة جديدة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation>متى تُقرأ</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>رقم التحقّق</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل المقابلة</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد المقابلة</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>في أيّ وقت</translation>
    </message>
    <message>
        <source>needs new consent</source>
        <translation>تلزم موافقة جديدة</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>سارية</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>3 · What goes with them?</source>
        <translation>3 · ماذا يخرج معها؟</translation>
    </message>
    <message>
        <source>Without any transcript, the package is a catalogue, and only that needs to be allowed.</source>
        <translation>من دون أيّ نصّ تكون الحزمة فهرسًا، ولا يلزم السماح إلّا به.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>يُرجى اختيار صيغة واحدة على الأقلّ.</translation>
    </message>
    <message>
        <source>Testimonies whose sound goes along: {count}. It is silent wherever words were taken out.</source>
        <translation>شهادات يخرج صوتها معها: {count}. يُكتم الصوت حيثما حُذفت كلمات.</translation>
    </message>
    <message>
        <source>No sound goes along: it does only where consent covers it and the transcript says when each word taken out is heard.</source>
        <translation>لا يخرج معها صوت: لا يخرج إلّا حيث تشمله الموافقة ويقول النصّ متى تُسمع كلّ كلمة حُذفت.</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <source>Consent forms</source>
        <translation>استمارات الموافقة</translation>
    </message>
    <message>
        <source>Every version’s text is kept for ever, with its checksum. When a form turned out to promise too much, or to explain too little, mark that version: whoever agreed on it stays in the vault until a new conversation.</source>
        <translation>يُحفظ نصّ كلّ إصدار إلى الأبد، مع رقم التحقّق منه. وإذا تبيّن أنّ استمارة وعدت بأكثر ممّا ينبغي، أو شرحت أقلّ ممّا ينبغي، فتوضع علامة على ذلك الإصدار: تبقى شهادات من وافقوا عليه في الخزنة حتى محادثة جديدة.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Mark as needing new consent</source>
        <translation>وضع علامة: تلزم موافقة جديدة</translation>
    </message>
    <message>
        <source>Need a new consent</source>
        <translation>تلزمها موافقة جديدة</translation>
    </message>
    <message>
        <source>A form that is not in the table, such as an older one on paper:</source>
        <translation>استمارة ليست في الجدول، مثل استمارة قديمة على ورق:</translation>
    </message>
    <message>
        <source>None: every form still holds.</source>
        <translation>لا شيء: كلّ الاستمارات ما زالت سارية.</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}، الإصدار {version}</translation>
    </message>
    <message>
        <source>Holds again</source>
        <translation>سارية من جديد</translation>
    </message>
    <message>
        <source>{form}: holds again</source>
        <translation>{form}: سارية من جديد</translation>
    </message>
    <message>
        <source>Name the form as it stands in the consent events.</source>
        <translation>يُرجى كتابة اسم الاستمارة كما ورد في أحداث الموافقة.</translation>
    </message>
    <message>
        <source>Which version of it?</source>
        <translation>أيّ إصدار منها؟</translation>
    </message>
    <message>
        <source>mark on the form {form}</source>
        <translation>علامة على الاستمارة {form}</translation>
    </message>
    <message>
        <source>form {form} holds again</source>
        <translation>الاستمارة {form} سارية من جديد</translation>
    </message>
</context>
<context>
    <name>GoingModel</name>
    <message>
        <source>The catalogue entry</source>
        <translation>بطاقة الفهرس</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What consent covers</source>
        <translation>ما تشمله الموافقة</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>to decide</source>
        <translation>للبتّ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكلّ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>لم يبقَ شيء للبتّ فيه</translation>
    </message>
    <message>
        <source>Finish the review beneath, or look at what was decided.</source>
        <translation>يمكن إنهاء المراجعة في الأسفل، أو النظر فيما جرى البتّ فيه.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكلّ</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message>
        <source>{text}, decided as one; Right shows each: {state}</source>
        <translation>{text}، قرار واحد للجميع؛ السهم الأيسر يعرض كلًّا منها: {state}</translation>
    </message>
    <message>
        <source>{text}, decided as one; Left puts them away: {state}</source>
        <translation>{text}، قرار واحد للجميع؛ السهم الأيمن يطويها: {state}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>{text}: {category}, {sure}, %Ln times, {state}</source>
        <translation>
            <numerusform>{text}: {category}، {sure}، ولا مرّة، {state}</numerusform>
            <numerusform>{text}: {category}، {sure}، مرّة واحدة، {state}</numerusform>
            <numerusform>{text}: {category}، {sure}، مرّتين، {state}</numerusform>
            <numerusform>{text}: {category}، {sure}، %Ln مرّات، {state}</numerusform>
            <numerusform>{text}: {category}، {sure}، %Ln مرّة، {state}</numerusform>
            <numerusform>{text}: {category}، {sure}، %Ln مرّة، {state}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Field card …</source>
        <translation>البطاقة الميدانيّة …</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>It lies beside the program and needs no network.</source>
        <translation>هو مع البرنامج، ولا يحتاج إلى شبكة.</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>The page of the guide before this one (Alt+Left)</source>
        <translation>صفحة الدليل السابقة (Alt+Left)</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or only the beginning of one.</source>
        <translation>لم يُعثر على شيء. قد تنفع كلمات أقلّ، أو بداية كلمة فقط.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>بحث في الدليل</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Print a working copy</source>
        <translation>طباعة نسخة عمل</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Original: stays here</source>
        <translation>الأصل: يبقى هنا</translation>
    </message>
    <message>
        <source>As {audience} will read it</source>
        <translation>{audience}: ما سيُقرأ</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>سلامة الخزنة</translation>
    </message>
    <message>
        <source>Nothing is lost, and a laptop that is taken away tells nothing: what that rests on.</source>
        <translation>لا يضيع شيء، والحاسوب الذي يؤخذ لا يكشف شيئًا: على ماذا يقوم ذلك.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>إظهار السجلّ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Who did what and when</source>
        <translation>من فعل ماذا ومتى</translation>
    </message>
    <message>
        <source>Every change is an event that can neither be changed nor removed without it being noticed.</source>
        <translation>كلّ تغيير حدث لا يمكن تغييره ولا إزالته من دون أن يُلاحَظ ذلك.</translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation>ما هو محميّ وما ليس محميًّا</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محميّ</translation>
    </message>
    <message>
        <source>Every text, name, consent event and file in the vault, while it is locked.</source>
        <translation>كلّ نصّ واسم وحدث موافقة وملفّ في الخزنة، ما دامت مقفلة.</translation>
    </message>
    <message>
        <source>Against reading by whoever has the laptop, the disk or a backup, without a key.</source>
        <translation>من القراءة على يد من لديه الحاسوب أو القرص أو نسخة احتياطيّة، وليس لديه مفتاح.</translation>
    </message>
    <message>
        <source>Against a silent change: the history and each file say when they are not as written.</source>
        <translation>من التغيير الصامت: السجلّ وكلّ ملفّ يقولان متى لا يكونان كما كُتبا.</translation>
    </message>
    <message>
        <source>Consent and history: events are added, never changed or taken away.</source>
        <translation>الموافقة والسجلّ: الأحداث تُضاف، ولا تُغيّر ولا تُزال أبدًا.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>غير محميّ</translation>
    </message>
    <message>
        <source>That there is a vault, its name and place, how large it is and when it was last changed.</source>
        <translation>أنّ هناك خزنة، واسمها ومكانها، وحجمها ومتى تغيّرت آخر مرّة.</translation>
    </message>
    <message>
        <source>What is on the screen, or in this computer&apos;s memory, while the vault is open.</source>
        <translation>ما يظهر على الشاشة، أو في ذاكرة هذا الحاسوب، والخزنة مفتوحة.</translation>
    </message>
    <message>
        <source>Against a program on this laptop that reads along while you type the passphrase.</source>
        <translation>من برنامج على هذا الحاسوب يقرأ أثناء كتابة عبارة المرور.</translation>
    </message>
    <message>
        <source>Packages once they have left, and who can be forced to tell the passphrase.</source>
        <translation>الحزم بعد خروجها، ومن يمكن إجباره على قول عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>{who} entered a name in people and places.</source>
        <translation>{who}: أُدخل اسم في الأشخاص والأماكن.</translation>
    </message>
    <message>
        <source>{who} changed a card in people and places.</source>
        <translation>{who}: غُيّرت بطاقة في الأشخاص والأماكن.</translation>
    </message>
    <message>
        <source>{who} took a name out of people and places.</source>
        <translation>{who}: أُزيل اسم من الأشخاص والأماكن.</translation>
    </message>
    <message>
        <source>{who} said that an entry of people and places is two.</source>
        <translation>{who}: فُصل مدخل في الأشخاص والأماكن إلى مدخلين.</translation>
    </message>
    <message>
        <source>{who} took a step in people and places back.</source>
        <translation>{who}: جرى التراجع عن خطوة في الأشخاص والأماكن.</translation>
    </message>
    <message>
        <source>{who} added the testimony.</source>
        <translation>{who}: أُضيفت الشهادة.</translation>
    </message>
    <message>
        <source>{who} changed: {what}.</source>
        <translation>{who}: جرى تغيير: {what}.</translation>
    </message>
    <message>
        <source>{who} saved a version that clashed with another. Both are kept.</source>
        <translation>{who}: حُفظت صيغة تعارضت مع أخرى. الصيغتان محفوظتان.</translation>
    </message>
    <message>
        <source>{who} made a package with this testimony in it.</source>
        <translation>{who}: أُنشئت حزمة فيها هذه الشهادة.</translation>
    </message>
    <message>
        <source>{who} recorded consent: {kind}.</source>
        <translation>{who}: سُجّلت الموافقة: {kind}.</translation>
    </message>
    <message>
        <source>{who} added a file.</source>
        <translation>{who}: أُضيف ملفّ.</translation>
    </message>
    <message>
        <source>{who} took a decision back.</source>
        <translation>{who}: أُلغي قرار.</translation>
    </message>
    <message>
        <source>{who} finished the review.</source>
        <translation>{who}: انتهت المراجعة.</translation>
    </message>
    <message>
        <source>{who} sealed the testimony: {reason}.</source>
        <translation>{who}: خُتمت الشهادة: {reason}.</translation>
    </message>
    <message>
        <source>{who} unsealed the testimony: {reason}.</source>
        <translation>{who}: فُكّ ختم الشهادة: {reason}.</translation>
    </message>
    <message>
        <source>{who} destroyed the testimony: {reason}.</source>
        <translation>{who}: أُتلفت الشهادة: {reason}.</translation>
    </message>
    <message>
        <source>{who} found that the package with this testimony in it never left.</source>
        <translation>{who}: تبيّن أنّ الحزمة التي فيها هذه الشهادة لم تخرج.</translation>
    </message>
    <message>
        <source>{who} let the testimony keep its release id and letters in every package.</source>
        <translation>{who}: تقرّر أن تحتفظ الشهادة بمعرّف خروجها وأحرفها في كلّ حزمة.</translation>
    </message>
    <message>
        <source>{who} let each package draw a new release id and new letters.</source>
        <translation>{who}: تقرّر أن يكون لكلّ حزمة معرّف خروج جديد وأحرف جديدة.</translation>
    </message>
    <message>
        <source>{who} made a package. Testimonies in it: {testimonies}.</source>
        <translation>{who}: أُنشئت حزمة. الشهادات فيها: {testimonies}.</translation>
    </message>
    <message>
        <source>{who} made the vault.</source>
        <translation>{who}: أُنشئت الخزنة.</translation>
    </message>
    <message>
        <source>{who} made a new recovery key. The one before opens nothing any more.</source>
        <translation>{who}: أُنشئ مفتاح استعادة جديد. لم يعد السابق يفتح شيئًا.</translation>
    </message>
    <message>
        <source>{who} changed the passphrase.</source>
        <translation>{who}: غُيّرت عبارة المرور.</translation>
    </message>
    <message>
        <source>{who} found that everything after event {after} was gone.</source>
        <translation>{who}: تبيّن أنّ كلّ ما بعد الحدث {after} قد اختفى.</translation>
    </message>
    <message>
        <source>{who} found that a package whose making was interrupted never left.</source>
        <translation>{who}: تبيّن أنّ حزمة انقطع إنشاؤها لم تخرج.</translation>
    </message>
    <message>
        <source>{who} brought the vault up to date with a newer version of the program.</source>
        <translation>{who}: حُدّثت الخزنة إلى إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>{who} made a backup, and it was read back.</source>
        <translation>{who}: أُنشئت نسخة احتياطيّة، وقُرئت للتحقّق منها.</translation>
    </message>
    <message>
        <source>{who} let an older backup go, since newer ones are kept.</source>
        <translation>{who}: حُذفت نسخة احتياطيّة أقدم، إذ تُحفظ نسخ أحدث.</translation>
    </message>
    <message>
        <source>{who} destroyed in a backup, too, what had been destroyed.</source>
        <translation>{who}: أُتلف في نسخة احتياطيّة أيضًا ما كان قد أُتلف.</translation>
    </message>
    <message>
        <source>{who} kept the text of the form {form}, version {version}, in {language}.</source>
        <translation>{who}: حُفظ نصّ الاستمارة {form}، الإصدار {version}، باللغة: {language}.</translation>
    </message>
    <message>
        <source>{who} changed a setting of the collection: {setting}.</source>
        <translation>{who}: غُيّر إعداد من إعدادات المجموعة: {setting}.</translation>
    </message>
    <message>
        <source>{who}: {action}.</source>
        <translation>{who}: {action}.</translation>
    </message>
    <message numerus="yes">
        <source>{who} said that %Ln entries of people and places are one.</source>
        <translation>
            <numerusform>{who}: لم يُدمج أيّ مدخل في الأشخاص والأماكن.</numerusform>
            <numerusform>{who}: دُمج مدخل واحد في الأشخاص والأماكن.</numerusform>
            <numerusform>{who}: دُمج مدخلان في الأشخاص والأماكن في واحد.</numerusform>
            <numerusform>{who}: دُمجت %Ln مداخل في الأشخاص والأماكن في واحد.</numerusform>
            <numerusform>{who}: دُمج %Ln مدخلًا في الأشخاص والأماكن في واحد.</numerusform>
            <numerusform>{who}: دُمج %Ln مدخل في الأشخاص والأماكن في واحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} took a list of %Ln names into people and places.</source>
        <translation>
            <numerusform>{who}: استُوردت قائمة بلا أسماء إلى الأشخاص والأماكن.</numerusform>
            <numerusform>{who}: استُوردت قائمة فيها اسم واحد إلى الأشخاص والأماكن.</numerusform>
            <numerusform>{who}: استُوردت قائمة فيها اسمان إلى الأشخاص والأماكن.</numerusform>
            <numerusform>{who}: استُوردت قائمة فيها %Ln أسماء إلى الأشخاص والأماكن.</numerusform>
            <numerusform>{who}: استُوردت قائمة فيها %Ln اسمًا إلى الأشخاص والأماكن.</numerusform>
            <numerusform>{who}: استُوردت قائمة فيها %Ln اسم إلى الأشخاص والأماكن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} decided %Ln findings of one kind together: {small_class}.</source>
        <translation>
            <numerusform>{who}: لم يُبتّ في أيّ موضع من نوع واحد: {small_class}.</numerusform>
            <numerusform>{who}: بُتّ في موضع واحد من نوع واحد: {small_class}.</numerusform>
            <numerusform>{who}: بُتّ معًا في موضعين من نوع واحد: {small_class}.</numerusform>
            <numerusform>{who}: بُتّ معًا في %Ln مواضع من نوع واحد: {small_class}.</numerusform>
            <numerusform>{who}: بُتّ معًا في %Ln موضعًا من نوع واحد: {small_class}.</numerusform>
            <numerusform>{who}: بُتّ معًا في %Ln موضع من نوع واحد: {small_class}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} decided %Ln groups of findings.</source>
        <translation>
            <numerusform>{who}: لم يُبتّ في أيّ مجموعة من المواضع.</numerusform>
            <numerusform>{who}: بُتّ في مجموعة واحدة من المواضع.</numerusform>
            <numerusform>{who}: بُتّ في مجموعتين من المواضع.</numerusform>
            <numerusform>{who}: بُتّ في %Ln مجموعات من المواضع.</numerusform>
            <numerusform>{who}: بُتّ في %Ln مجموعة من المواضع.</numerusform>
            <numerusform>{who}: بُتّ في %Ln مجموعة من المواضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} printed a working copy for the team.</source>
        <translation>{who}: طُبعت نسخة عمل للفريق.</translation>
    </message>
    <message>
        <source>{who} wrote in the private notes.</source>
        <translation>{who}: كُتب شيء في الملاحظات الخاصّة.</translation>
    </message>
    <message numerus="yes">
        <source>{who} made a package and let %Ln things go that may identify someone. Testimonies in it: {testimonies}.</source>
        <translation>
            <numerusform>{who}: أُنشئت حزمة، ولم يُسمح بخروج شيء قد يدلّ على أحد. الشهادات فيها: {testimonies}.</numerusform>
            <numerusform>{who}: أُنشئت حزمة، وسُمح بخروج شيء واحد قد يدلّ على أحد. الشهادات فيها: {testimonies}.</numerusform>
            <numerusform>{who}: أُنشئت حزمة، وسُمح بخروج شيئين قد يدلّان على أحد. الشهادات فيها: {testimonies}.</numerusform>
            <numerusform>{who}: أُنشئت حزمة، وسُمح بخروج %Ln أشياء قد تدلّ على أحد. الشهادات فيها: {testimonies}.</numerusform>
            <numerusform>{who}: أُنشئت حزمة، وسُمح بخروج %Ln شيئًا قد يدلّ على أحد. الشهادات فيها: {testimonies}.</numerusform>
            <numerusform>{who}: أُنشئت حزمة، وسُمح بخروج %Ln شيء قد يدلّ على أحد. الشهادات فيها: {testimonies}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fields} and %Ln more</source>
        <translation>
            <numerusform>{fields}</numerusform>
            <numerusform>{fields} وخانة أخرى</numerusform>
            <numerusform>{fields} وخانتان أخريان</numerusform>
            <numerusform>{fields} و%Ln خانات أخرى</numerusform>
            <numerusform>{fields} و%Ln خانة أخرى</numerusform>
            <numerusform>{fields} و%Ln خانة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>the narrator was informed</source>
        <translation>جرى الشرح لصاحب الشهادة</translation>
    </message>
    <message>
        <source>given</source>
        <translation>أُعطيت</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>ضُيّقت</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>وُسّعت</translation>
    </message>
    <message>
        <source>confirmed again</source>
        <translation>أُكّدت من جديد</translation>
    </message>
    <message>
        <source>the transcript was approved</source>
        <translation>جرت الموافقة على النصّ</translation>
    </message>
    <message>
        <source>one use was approved</source>
        <translation>جرت الموافقة على استعمال واحد</translation>
    </message>
    <message>
        <source>the embargo was lifted</source>
        <translation>رُفع الإغلاق</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>the narrator died</source>
        <translation>توفّي صاحب الشهادة</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>المؤسّسة</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>what is done for whom</source>
        <translation>ما يُفعل لكلّ جمهور</translation>
    </message>
    <message>
        <source>how exact what is made less exact stays</source>
        <translation>ما مدى دقّة “أقلّ دقّة”</translation>
    </message>
    <message>
        <source>the ladders of less exact words</source>
        <translation>سلالم الكلمات الأقلّ دقّة</translation>
    </message>
    <message>
        <source>forms that need new consent</source>
        <translation>استمارات تلزمها موافقة جديدة</translation>
    </message>
    <message>
        <source>when it locks itself</source>
        <translation>متى تُقفل تلقائيًّا</translation>
    </message>
    <message>
        <source>the name work is signed with</source>
        <translation>الاسم الذي يُوقَّع به العمل</translation>
    </message>
    <message>
        <source>the seal of the key slots</source>
        <translation>ختم خانات المفاتيح</translation>
    </message>
    <message>
        <source>automatic backups</source>
        <translation>النسخ الاحتياطيّة التلقائيّة</translation>
    </message>
    <message>
        <source>whether a second person must read each review</source>
        <translation>وجوب قراءة ثانية لكلّ مراجعة</translation>
    </message>
    <message>
        <source>which recognisers look through the texts</source>
        <translation>أدوات التعرّف التي تفحص النصوص</translation>
    </message>
    <message>
        <source>the collection’s own fields</source>
        <translation>خانات المجموعة</translation>
    </message>
    <message>
        <source>controlled vocabularies</source>
        <translation>قوائم المصطلحات المضبوطة</translation>
    </message>
    <message>
        <source>where keywords and warnings come from</source>
        <translation>من أين تأتي الكلمات المفتاحيّة والتحذيرات</translation>
    </message>
    <message>
        <source>templates for new testimonies</source>
        <translation>قوالب الشهادات الجديدة</translation>
    </message>
    <message>
        <source>the template that new testimonies begin from</source>
        <translation>القالب الذي تبدأ منه الشهادات الجديدة</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>مقادير</translation>
    </message>
    <message>
        <source>spans of time</source>
        <translation>فترات زمنيّة</translation>
    </message>
    <message>
        <source>months and hours</source>
        <translation>شهور وساعات</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>peoples and faiths</source>
        <translation>شعوب وأديان</translation>
    </message>
    <message>
        <source>common occupations</source>
        <translation>مهن شائعة</translation>
    </message>
    <message>
        <source>common roles</source>
        <translation>وظائف شائعة</translation>
    </message>
    <message>
        <source>ranks of soldiers</source>
        <translation>رتب الجنود</translation>
    </message>
    <message>
        <source>ranks of sergeants</source>
        <translation>رتب الرقباء</translation>
    </message>
    <message>
        <source>ranks of officers</source>
        <translation>رتب الضبّاط</translation>
    </message>
    <message>
        <source>accession number</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>الكلمات المفتاحيّة</translation>
    </message>
    <message>
        <source>content warnings</source>
        <translation>تحذيرات من المحتوى</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>خانات أخرى</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>what it speaks of</source>
        <translation>ما تتحدّث عنه</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>النصّ</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>what is withheld or identifying</source>
        <translation>ما هو محجوب أو يدلّ على أحد</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Testimonies</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Keys and vault</source>
        <translation>المفاتيح والخزنة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Only acts to the testimony with this accession number</source>
        <translation>ما جرى في الشهادة ذات هذا الرقم فقط</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكلّ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>الأحداث: {count}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Without a readable time</source>
        <translation>بلا وقت مقروء</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجلّ</translation>
    </message>
    <message>
        <source>Who did what and when. It names what was touched, never what it says, and can only grow.</source>
        <translation>من فعل ماذا ومتى. يذكر ما جرى العمل عليه، ولا يذكر أبدًا ما يقوله، ولا يمكن إلّا أن يُضاف إليه.</translation>
    </message>
    <message>
        <source>History of the collection, newest first</source>
        <translation>سجلّ المجموعة، الأحدث أوّلًا</translation>
    </message>
    <message>
        <source>Nothing of this kind was done</source>
        <translation>لم يُفعل شيء من هذا النوع</translation>
    </message>
    <message>
        <source>No event of the history fits these filters.</source>
        <translation>لا حدث في السجلّ يوافق هذه التصفية.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كلّ شيء</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of the testimony</source>
        <translation>سجلّ الشهادة</translation>
    </message>
</context>
<context>
    <name>ImportNames</name>
    <message>
        <source>Rows that cannot be read</source>
        <translation>أسطر لا تُقرأ</translation>
    </message>
    <message>
        <source>The list as it was read</source>
        <translation>القائمة كما قُرئت</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln entries</source>
        <translation>
            <numerusform>لا مداخل للاستيراد</numerusform>
            <numerusform>استيراد مدخل واحد</numerusform>
            <numerusform>استيراد مدخلين</numerusform>
            <numerusform>استيراد %Ln مداخل</numerusform>
            <numerusform>استيراد %Ln مدخلًا</numerusform>
            <numerusform>استيراد %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that cannot be read: {count}. Correct the file, or take in the others.</source>
        <translation>أسطر لا تُقرأ: {count}. يمكن تصحيح الملفّ، أو استيراد الباقي.</translation>
    </message>
    <message>
        <source>Everything in this list is known already.</source>
        <translation>كلّ ما في هذه القائمة معروف من قبل.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>أيضًا</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>يتغيّر</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Nothing is taken in yet. The same entry again is brought up to date, and nothing is taken away.</source>
        <translation>لم يُستورد شيء بعد. المدخل الذي يأتي من جديد يُحدَّث، ولا يُزال شيء.</translation>
    </message>
</context>
<context>
    <name>ImportVocabulary</name>
    <message>
        <source>a new vocabulary</source>
        <translation>قائمة مصطلحات جديدة</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>ما تُرك</translation>
    </message>
    <message>
        <source>The terms as they were read</source>
        <translation>المصطلحات كما قُرئت</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>جديدة: {count}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>تغيّرت: {count}</translation>
    </message>
    <message>
        <source>no longer in the file, still understood: {count}</source>
        <translation>لم تعد في الملفّ، وما زالت مفهومة: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln terms</source>
        <translation>
            <numerusform>لا مصطلحات للاستيراد</numerusform>
            <numerusform>استيراد مصطلح واحد</numerusform>
            <numerusform>استيراد مصطلحين</numerusform>
            <numerusform>استيراد %Ln مصطلحات</numerusform>
            <numerusform>استيراد %Ln مصطلحًا</numerusform>
            <numerusform>استيراد %Ln مصطلح</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is known already.</source>
        <translation>كلّ ما في هذا الملفّ معروف من قبل.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>تحت</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>أيضًا</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>يتغيّر</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>زال</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Take it into</source>
        <translation>استيرادها إلى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import a vocabulary</source>
        <translation>استيراد قائمة مصطلحات</translation>
    </message>
    <message>
        <source>Nothing is taken in yet. A term that comes again is brought up to date; its earlier labels, and terms that are gone, stay understood where records use them.</source>
        <translation>لم يُستورد شيء بعد. المصطلح الذي يأتي من جديد يُحدَّث؛ وتسمياته السابقة، والمصطلحات التي زالت، تبقى مفهومة حيث تستعملها القيود.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Testimonies and transcripts ({patterns})</source>
        <translation>شهادات ونصوص ({patterns})</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفّات</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>إضافة الملفّات</translation>
    </message>
    <message>
        <source>Adding the sample collection</source>
        <translation>إضافة المجموعة التجريبيّة</translation>
    </message>
    <message>
        <source>Nothing in this folder can be read. Choose records or transcripts.</source>
        <translation>لا يُقرأ شيء في هذا المجلّد. يُرجى اختيار قيود أو نصوص.</translation>
    </message>
    <message>
        <source>Added: {count}.</source>
        <translation>أُضيف: {count}.</translation>
    </message>
    <message>
        <source>Stopped. {added}</source>
        <translation>أُوقف. {added}</translation>
    </message>
    <message>
        <source>Not added: {count}.</source>
        <translation>لم يُضف: {count}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Their names and reasons are hidden in discreet mode.</source>
        <translation>أسماؤها وأسبابها مخفيّة في الوضع المتكتّم.</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… ولا شيء غيرها.</numerusform>
            <numerusform>… وواحد آخر.</numerusform>
            <numerusform>… واثنان آخران.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Leaves only with what identifies taken out.</source>
        <translation>لا يخرج إلّا بعد حذف ما يدلّ على أحد.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>A few sentences: what it is about, when, where.</source>
        <translation>بضع جمل: عمّ تتحدّث، ومتى، وأين.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المفتاحيّة</translation>
    </message>
    <message>
        <source>Content warnings</source>
        <translation>تحذيرات من المحتوى</translation>
    </message>
    <message>
        <source>What a reader or listener should know beforehand.</source>
        <translation>ما تحسن معرفته قبل القراءة أو الاستماع.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>أسماء وكتابات أخرى</translation>
    </message>
    <message>
        <source>Nicknames, and the name in every script it is written in.</source>
        <translation>الألقاب، والاسم بكلّ خطّ يُكتب به.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع الاجتماعيّ</translation>
    </message>
    <message>
        <source>Relation to the narrator</source>
        <translation>الصلة بصاحب الشهادة</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Service, employers, groups</source>
        <translation>الخدمة، أرباب العمل، الجماعات</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكترونيّ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان السكن</translation>
    </message>
    <message>
        <source>Identity and service numbers</source>
        <translation>أرقام الهويّة والخدمة</translation>
    </message>
    <message>
        <source>More: relation, work and service, contact, numbers</source>
        <translation>المزيد: الصلة، العمل والخدمة، التواصل، الأرقام</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظّمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Role there</source>
        <translation>الوظيفة فيها</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>such as winter 2016</source>
        <translation>مثل شتاء 2016</translation>
    </message>
    <message>
        <source>As exactly as it is known: 14.5.1987, May 1987, about 1987, the 1980s.</source>
        <translation>بالدقّة المعروفة: 14.5.1987، أيّار 1987، نحو 1987، الثمانينيّات.</translation>
    </message>
    <message>
        <source>As you say it: yesterday, 11.6.2023, June 2023.</source>
        <translation>كما يُقال: أمس، 11.6.2023، حزيران 2023.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>نوع التسجيل</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدّة</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>ملاحظات خاصّة</translation>
    </message>
    <message>
        <source>Internal: these notes never leave the vault, in no package and no export.</source>
        <translation>داخليّ: هذه الملاحظات لا تخرج من الخزنة أبدًا، لا في حزمة ولا في تصدير.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>صيغ أخرى</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>ما يُقال بدلًا منها</translation>
    </message>
    <message>
        <source>Empty: the program finds words that say as much as is safe.</source>
        <translation>فارغة: يجد البرنامج كلمات تقول بقدر ما هو آمن.</translation>
    </message>
    <message>
        <source>Add a service, employer or group</source>
        <translation>إضافة خدمة أو ربّ عمل أو جماعة</translation>
    </message>
    <message>
        <source>adding of an affiliation</source>
        <translation>إضافة انتماء</translation>
    </message>
    <message>
        <source>removal of an affiliation</source>
        <translation>إزالة انتماء</translation>
    </message>
    <message>
        <source>order of affiliations</source>
        <translation>ترتيب الانتماءات</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>InterviewTab</name>
    <message>
        <source>change of {field}</source>
        <translation>تغيير: {field}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>لا تاريخ بعد</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>لا كلمات بعد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Whoever spoke, was there, or is spoken of.</source>
        <translation>كلّ من تكلّم أو حضر أو ورد ذكره.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Each sitting of the interview.</source>
        <translation>كلّ جلسة من جلسات المقابلة.</translation>
    </message>
    <message>
        <source>What it speaks of</source>
        <translation>ما تتحدّث عنه</translation>
    </message>
    <message>
        <source>Places, time and events of the story itself.</source>
        <translation>أماكن القصّة نفسها وزمنها وأحداثها.</translation>
    </message>
    <message>
        <source>Keywords and warnings</source>
        <translation>كلمات مفتاحيّة وتحذيرات</translation>
    </message>
    <message>
        <source>Known to identify someone</source>
        <translation>معروف أنّه يدلّ على أحد</translation>
    </message>
    <message>
        <source>Words you know already to give someone away; the program looks for them everywhere.</source>
        <translation>كلمات معروف من قبل أنّها تكشف أحدًا؛ يبحث البرنامج عنها في كلّ مكان.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>خانات المجموعة</translation>
    </message>
    <message>
        <source>The collection’s own. They stay in the vault: no package carries them.</source>
        <translation>خاصّة بهذه المجموعة. تبقى في الخزنة: لا تحملها أيّ حزمة.</translation>
    </message>
    <message>
        <source>Use as a template …</source>
        <translation>الاستعمال كقالب …</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>الأسماء مخفيّة</translation>
    </message>
    <message>
        <source>Discreet mode is on. The interview shows names, places and numbers.</source>
        <translation>الوضع المتكتّم مفعّل. تُظهر المقابلة أسماء وأماكن وأرقامًا.</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>إظهار الأسماء</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>adding of a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>removal of a person</source>
        <translation>إزالة شخص</translation>
    </message>
    <message>
        <source>order of people</source>
        <translation>ترتيب الأشخاص</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>adding of a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>removal of a session</source>
        <translation>إزالة جلسة</translation>
    </message>
    <message>
        <source>order of sessions</source>
        <translation>ترتيب الجلسات</translation>
    </message>
    <message>
        <source>Add words that identify</source>
        <translation>إضافة كلمات تدلّ على أحد</translation>
    </message>
    <message>
        <source>adding of identifying words</source>
        <translation>إضافة كلمات تدلّ على أحد</translation>
    </message>
    <message>
        <source>removal of identifying words</source>
        <translation>إزالة كلمات تدلّ على أحد</translation>
    </message>
    <message>
        <source>order of identifying words</source>
        <translation>ترتيب الكلمات التي تدلّ على أحد</translation>
    </message>
</context>
<context>
    <name>KeepingSwitch</name>
    <message>
        <source>Letters stay the same</source>
        <translation>الأحرف تبقى كما هي</translation>
    </message>
    <message>
        <source>It keeps its release id and its people&apos;s letters. Whoever holds two of its packages can put them side by side, and learn from each what the other leaves out.</source>
        <translation>تحتفظ بمعرّف خروجها وبأحرف أشخاصها. من لديه حزمتان من حزمها يستطيع أن يضعهما جنبًا إلى جنب، وأن يعرف من كلّ منهما ما تحذفه الأخرى.</translation>
    </message>
    <message>
        <source>Each package draws a release id and letters of its own: two cannot be put side by side.</source>
        <translation>لكلّ حزمة معرّف خروج وأحرف خاصّة بها: لا يمكن وضع حزمتين جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>same letters in every package</source>
        <translation>الأحرف نفسها في كلّ حزمة</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the keys …</source>
        <translation>بانتظار ضغط المفاتيح …</translation>
    </message>
</context>
<context>
    <name>KeyboardCard</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Enter on a line changes its keys. They hold on this laptop, in every vault, from now on.</source>
        <translation>مفتاح Enter على سطر يغيّر مفاتيحه. تسري المفاتيح على هذا الحاسوب، في كلّ خزنة، من الآن.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>بحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>تغيير …</translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <translation>إزالة المفاتيح</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما كان أصلًا</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>الكلّ كما كان أصلًا</translation>
    </message>
    <message>
        <source>Esc leaves them as they are.</source>
        <translation>مفتاح Esc يتركها كما هي.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>أين يعمل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كلّ مكان</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>مفاتيح “{action}”</translation>
    </message>
    <message>
        <source>{keys} is the key of “{action}”. Taken over, that has no key of its own any more.</source>
        <translation>{keys} هو مفتاح “{action}”. إذا نُقل، لا يبقى لذلك الأمر مفتاح خاصّ به.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>نقل المفتاح</translation>
    </message>
</context>
<context>
    <name>LadderModel</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>Ladders</name>
    <message>
        <source>Less exact words</source>
        <translation>كلمات أقلّ دقّة</translation>
    </message>
    <message>
        <source>What a value is called where it may only stand less exact: one column a level, the finest first. What is not listed becomes its kind. These lists name what they hide, so they never leave the vault.</source>
        <translation>كيف تُسمّى القيمة حيث لا يجوز أن تظهر إلّا بدقّة أقلّ: عمود لكلّ درجة، والأدقّ أوّلًا. ما ليس في القائمة يُكتب بنوعه. هذه القوائم تسمّي ما تخفيه، ولذلك لا تخرج من الخزنة أبدًا.</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>نوع القيمة</translation>
    </message>
    <message>
        <source>Read a file …</source>
        <translation>قراءة ملفّ …</translation>
    </message>
    <message>
        <source>Begin with one level</source>
        <translation>البدء بدرجة واحدة</translation>
    </message>
    <message>
        <source>Values and their words</source>
        <translation>القيم وكلماتها</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صفّ</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>إزالة صفوف</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>نقل الصفّ إلى أعلى</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>نقل الصفّ إلى أسفل</translation>
    </message>
    <message>
        <source>Name of the level</source>
        <translation>اسم الدرجة</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>إضافة درجة</translation>
    </message>
    <message>
        <source>Remove the level</source>
        <translation>إزالة الدرجة</translation>
    </message>
    <message>
        <source>Make the level finer than the one before</source>
        <translation>نقل الدرجة قبل سابقتها: أدقّ</translation>
    </message>
    <message>
        <source>Make the level coarser than the one behind</source>
        <translation>نقل الدرجة بعد تاليتها: أقلّ دقّة</translation>
    </message>
    <message>
        <source>No ladder of your own yet.</source>
        <translation>لا يوجد سُلّم خاصّ بك بعد.</translation>
    </message>
    <message>
        <source>The usual words are used.</source>
        <translation>تُستعمل الكلمات المعتادة.</translation>
    </message>
    <message>
        <source>Example: occupations</source>
        <translation>مثال: المهن</translation>
    </message>
    <message>
        <source>Begin with the example</source>
        <translation>البدء بالمثال</translation>
    </message>
    <message>
        <source>What each audience would read:</source>
        <translation>ما يقرؤه كلّ جمهور:</translation>
    </message>
    <message>
        <source>less exact words of {category}</source>
        <translation>كلمات أقلّ دقّة: {category}</translation>
    </message>
    <message>
        <source>Read a ladder</source>
        <translation>قراءة سُلّم</translation>
    </message>
    <message>
        <source>Tables ({files})</source>
        <translation>جداول ({files})</translation>
    </message>
    <message>
        <source>Reading a ladder</source>
        <translation>قراءة سُلّم</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>ما جرى لصقه</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>الدرجة {number}</translation>
    </message>
    <message>
        <source>Two levels cannot have the same name. Give this one another.</source>
        <translation>لا يمكن أن تحمل درجتان الاسم نفسه. يُرجى إعطاء هذه اسمًا آخر.</translation>
    </message>
    <message>
        <source>rank or role</source>
        <translation>رتبة أو وظيفة</translation>
    </message>
    <message>
        <source>“Person”</source>
        <translation>“شخص”</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>rough band</source>
        <translation>نطاق تقريبيّ</translation>
    </message>
    <message>
        <source>group of ranks</source>
        <translation>فئة رتب</translation>
    </message>
    <message>
        <source>kind only</source>
        <translation>النوع فقط</translation>
    </message>
    <message>
        <source>This is no span: write “1987-12..1993-09”, “13..17” or “80..”. The row is never used.</source>
        <translation>هذا ليس نطاقًا: يُكتب “1987-12..1993-09” أو “13..17” أو “80..”. لا يُستعمل هذا الصفّ أبدًا.</translation>
    </message>
    <message>
        <source>An earlier row holds part of this span, and goes first.</source>
        <translation>صفّ أسبق يشمل جزءًا من هذا النطاق، وله الأولويّة.</translation>
    </message>
    <message>
        <source>These words hold the value they should hide. Write others.</source>
        <translation>في هذه الكلمات القيمة التي ينبغي أن تخفيها. يُرجى كتابة غيرها.</translation>
    </message>
    <message>
        <source>These words hold a name that is protected. The kind is written in their place.</source>
        <translation>في هذه الكلمات اسم محميّ. يُكتب النوع بدلًا منها.</translation>
    </message>
    <message>
        <source>The level before calls this and an earlier row the same, this one parts them. Reconsider.</source>
        <translation>الدرجة السابقة تسمّي هذا الصفّ وصفًّا أسبق باسم واحد، وهذه تفرّق بينهما. يُرجى إعادة النظر.</translation>
    </message>
    <message>
        <source>There are no words yet: it becomes its kind.</source>
        <translation>لا كلمات بعد: يُكتب النوع.</translation>
    </message>
    <message>
        <source>A level of the program has this name. Give the level another.</source>
        <translation>لإحدى درجات البرنامج هذا الاسم. يُرجى إعطاء الدرجة اسمًا آخر.</translation>
    </message>
    <message>
        <source>We came to {words} before dawn.</source>
        <translation>وصلنا إلى {words} قبل الفجر.</translation>
    </message>
    <message>
        <source>They were men of {words}.</source>
        <translation>كانوا رجالًا من {words}.</translation>
    </message>
    <message>
        <source>I worked for {words} then.</source>
        <translation>كنت أعمل آنذاك لدى {words}.</translation>
    </message>
    <message>
        <source>He was {words} at the time.</source>
        <translation>كان {words} آنذاك.</translation>
    </message>
    <message>
        <source>She was {words} at the time.</source>
        <translation>كانت {words} آنذاك.</translation>
    </message>
    <message>
        <source>It happened in {words}.</source>
        <translation>حدث ذلك في {words}.</translation>
    </message>
    <message>
        <source>I was {words} then.</source>
        <translation>كنت {words} آنذاك.</translation>
    </message>
    <message>
        <source>We saw {words} on the road.</source>
        <translation>رأينا {words} على الطريق.</translation>
    </message>
    <message>
        <source>It was {words}.</source>
        <translation>كان ذلك {words}.</translation>
    </message>
    <message>
        <source>Spans of dates, such as 1987-12..1993-09; either end may be left open.</source>
        <translation>نطاقات تواريخ، مثل 1987-12..1993-09؛ ويمكن ترك أيّ من الطرفين مفتوحًا.</translation>
    </message>
    <message>
        <source>Spans of whole numbers, such as 13..17; either end may be left open.</source>
        <translation>نطاقات أعداد صحيحة، مثل 13..17؛ ويمكن ترك أيّ من الطرفين مفتوحًا.</translation>
    </message>
    <message>
        <source>Names as they are in the records. Other spellings and cases are found by themselves.</source>
        <translation>الأسماء كما هي في القيود. الكتابات والصيغ الأخرى تُكتشف وحدها.</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Choose a language from the list, or write its code, such as he or ar-PS.</source>
        <translation>يُرجى اختيار لغة من القائمة، أو كتابة رمزها، مثل he أو ar-PS.</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>{reason} The language can be changed once it is saved.</source>
        <translation>{reason} يمكن تغيير اللغة بعد الحفظ.</translation>
    </message>
    <message>
        <source>In another language every page is made anew. What is not finished here is lost: {pages}.</source>
        <translation>في لغة أخرى تُنشأ كلّ صفحة من جديد. ما لم يكتمل هنا يضيع: {pages}.</translation>
    </message>
    <message>
        <source>Something is begun and not finished yet.</source>
        <translation>بدأ هنا شيء لم يكتمل بعد.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Go on and lose it</source>
        <translation>المتابعة وفقدانه</translation>
    </message>
</context>
<context>
    <name>Leaks</name>
    <message>
        <source>the initials of somebody</source>
        <translation>الأحرف الأولى من اسم أحد</translation>
    </message>
    <message>
        <source>almost somebody&apos;s name</source>
        <translation>يكاد يكون اسم أحد</translation>
    </message>
    <message>
        <source>sounds like somebody&apos;s name</source>
        <translation>يشبه في اللفظ اسم أحد</translation>
    </message>
    <message>
        <source>an everyday word that is a name too</source>
        <translation>كلمة يوميّة هي اسم أيضًا</translation>
    </message>
    <message>
        <source>a short number, or the end of a long one</source>
        <translation>رقم قصير، أو نهاية رقم طويل</translation>
    </message>
    <message>
        <source>a rare word of somebody&apos;s work</source>
        <translation>كلمة نادرة من مهنة أحد</translation>
    </message>
    <message>
        <source>{kind} · {file} · {where}</source>
        <translation>{kind} · {file} · {where}</translation>
    </message>
    <message>
        <source>{rule} · {kind} · files: {files}, places: {places} · first in {file}, {where}</source>
        <translation>{rule} · {kind} · ملفّات: {files}، مواضع: {places} · أوّلها في {file}، {where}</translation>
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
        <translation>لا خيار هنا لهذه الفئة: {treatment}.</translation>
    </message>
</context>
<context>
    <name>LevelsCard</name>
    <message>
        <source>How exact “less exact” is</source>
        <translation>ما مدى دقّة “أقلّ دقّة”</translation>
    </message>
    <message>
        <source>Where the table above says “less exact”: how far. Levels of your own stand in the ladders.</source>
        <translation>حيث يقول الجدول أعلاه “أقلّ دقّة”: إلى أيّ حدّ. الدرجات الخاصّة بك في السلالم.</translation>
    </message>
    <message>
        <source>Edit the ladders</source>
        <translation>تحرير السلالم</translation>
    </message>
    <message>
        <source>A sentence as each would read it:</source>
        <translation>جملة كما يقرؤها كلّ جمهور:</translation>
    </message>
    <message>
        <source>It was {date} when {rank} {person}, {age}, of the {unit}, came to {place} with {quantity}.</source>
        <translation>كان ذلك {date} حين جاء {rank} {person}، {age}، من {unit}، إلى {place} ومعه {quantity}.</translation>
    </message>
    <message>
        <source>how exact {category} stays for {audience}</source>
        <translation>دقّة {category}: {audience}</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Accession</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدّة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النصّ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>{found}, the best match first</source>
        <translation>{found}، الأقرب أوّلًا</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>الشهادات</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln testimonies</source>
        <translation>
            <numerusform>{shown} من %Ln شهادات</numerusform>
            <numerusform>{shown} من شهادة واحدة</numerusform>
            <numerusform>{shown} من شهادتين</numerusform>
            <numerusform>{shown} من %Ln شهادات</numerusform>
            <numerusform>{shown} من %Ln شهادة</numerusform>
            <numerusform>{shown} من %Ln شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what was agreed …</source>
        <translation>يجري النظر فيما اتُّفق عليه …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>لم تُختر أيّ شهادة</numerusform>
            <numerusform>اختيرت واحدة</numerusform>
            <numerusform>اختيرت اثنتان</numerusform>
            <numerusform>اختيرت %Ln</numerusform>
            <numerusform>اختيرت %Ln</numerusform>
            <numerusform>اختيرت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>New package with these</source>
        <translation>حزمة جديدة من هذه</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>إضافة ملفّات …</translation>
    </message>
    <message>
        <source>Preview (Space)</source>
        <translation>معاينة (مسافة)</translation>
    </message>
    <message>
        <source>No testimony matches</source>
        <translation>لا شهادة تطابق</translation>
    </message>
    <message>
        <source>Try fewer or shorter words, or take filters away.</source>
        <translation>قد تنفع كلمات أقلّ أو أقصر، أو إزالة تصفية.</translation>
    </message>
    <message>
        <source>Show all testimonies</source>
        <translation>عرض كلّ الشهادات</translation>
    </message>
</context>
<context>
    <name>LibraryTable</name>
    <message>
        <source>Testimonies</source>
        <translation>الشهادات</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Draft</source>
        <translation>مسوّدة</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>بلا موافقة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>Open to someone</source>
        <translation>مفتوحة للبعض</translation>
    </message>
    <message>
        <source>Each use to be asked for</source>
        <translation>السؤال قبل كلّ استعمال</translation>
    </message>
    <message>
        <source>Transcript not approved</source>
        <translation>نصّ غير موافَق عليه</translation>
    </message>
    <message>
        <source>Form out of date</source>
        <translation>استمارة قديمة</translation>
    </message>
    <message>
        <source>Embargoed</source>
        <translation>في فترة إغلاق</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجّلة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>ask before each use</source>
        <translation>السؤال قبل كلّ استعمال</translation>
    </message>
    <message>
        <source>ask: the transcript is not approved yet</source>
        <translation>السؤال: لم تجرِ الموافقة على النصّ بعد</translation>
    </message>
    <message>
        <source>closed: the consent form is out of date</source>
        <translation>مغلق: استمارة الموافقة قديمة</translation>
    </message>
    <message>
        <source>embargoed</source>
        <translation>في فترة إغلاق</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>unknown, so closed</source>
        <translation>غير معروف، ولذلك مغلق</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>بعد السؤال</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>غير موافَق عليه</translation>
    </message>
    <message>
        <source>form out of date</source>
        <translation>استمارة قديمة</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّلة</translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation>الشهر غير معروف</translation>
    </message>
    <message>
        <source>until {month}</source>
        <translation>حتى {month}</translation>
    </message>
    <message>
        <source>from {month} on</source>
        <translation>ابتداءً من {month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>الباحثون</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>المحاكم</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Te</source>
        <comment>short for: Team</comment>
        <translation>ف</translation>
    </message>
    <message>
        <source>Pa</source>
        <comment>short for: Partner</comment>
        <translation>ش</translation>
    </message>
    <message>
        <source>Re</source>
        <comment>short for: Researcher</comment>
        <translation>ب</translation>
    </message>
    <message>
        <source>Co</source>
        <comment>short for: Court</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>Pu</source>
        <comment>short for: Public</comment>
        <translation>ج</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>{audience}: {state}</source>
        <translation>{audience}: {state}</translation>
    </message>
    <message>
        <source>embargoed until {day}</source>
        <translation>مغلق حتى {day}</translation>
    </message>
    <message>
        <source>embargoed: its day was {day}, and nobody has lifted it</source>
        <translation>فترة إغلاق: كان يومها {day}، ولم يرفعها أحد</translation>
    </message>
    <message>
        <source>Add the transcript</source>
        <translation>إضافة النصّ</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Nothing: it stays here</source>
        <translation>لا شيء: تبقى هنا</translation>
    </message>
    <message>
        <source>Nothing: it is closed</source>
        <translation>لا شيء: هي مغلقة</translation>
    </message>
    <message>
        <source>Review the findings</source>
        <translation>مراجعة المواضع</translation>
    </message>
    <message>
        <source>Ready for a package</source>
        <translation>جاهزة لحزمة</translation>
    </message>
    <message>
        <source>Nothing: it is sealed</source>
        <translation>لا شيء: هي مختومة</translation>
    </message>
    <message>
        <source>Wait for the embargo</source>
        <translation>انتظار رفع الإغلاق</translation>
    </message>
    <message>
        <source>Have the transcript approved</source>
        <translation>الحصول على الموافقة على النصّ</translation>
    </message>
    <message>
        <source>Renew the consent</source>
        <translation>تجديد الموافقة</translation>
    </message>
    <message>
        <source>Ask for the use</source>
        <translation>السؤال عن الاستعمال</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>رُوجع</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>لم يُراجَع</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>من يجري المقابلة</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>من يترجم</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>أحد الحاضرين</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>شخص ورد ذكره</translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimonies</source>
        <translation>
            <numerusform>لا شهادات</numerusform>
            <numerusform>شهادة واحدة</numerusform>
            <numerusform>شهادتان</numerusform>
            <numerusform>%Ln شهادات</numerusform>
            <numerusform>%Ln شهادة</numerusform>
            <numerusform>%Ln شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
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
        <translation>{role}، الميلاد: {date}</translation>
    </message>
    <message>
        <source>Open {accession}</source>
        <translation>فتح {accession}</translation>
    </message>
    <message>
        <source>The same name stands once more in this testimony ({who}).</source>
        <translation>الاسم نفسه يرد مرّة أخرى في هذه الشهادة ({who}).</translation>
    </message>
    <message>
        <source>A name that sounds the same stands in this testimony ({who}).</source>
        <translation>اسم يشبهه في اللفظ يرد في هذه الشهادة ({who}).</translation>
    </message>
    <message>
        <source>The same telephone stands once more in this testimony ({who}).</source>
        <translation>الهاتف نفسه يرد مرّة أخرى في هذه الشهادة ({who}).</translation>
    </message>
    <message>
        <source>The same number stands once more in this testimony ({who}).</source>
        <translation>الرقم نفسه يرد مرّة أخرى في هذه الشهادة ({who}).</translation>
    </message>
    <message>
        <source>The same name stands in {accession} ({who}).</source>
        <translation>الاسم نفسه يرد في {accession} ({who}).</translation>
    </message>
    <message>
        <source>A name that sounds the same stands in {accession} ({who}).</source>
        <translation>اسم يشبهه في اللفظ يرد في {accession} ({who}).</translation>
    </message>
    <message>
        <source>The same telephone stands in {accession} ({who}).</source>
        <translation>الهاتف نفسه يرد في {accession} ({who}).</translation>
    </message>
    <message>
        <source>The same number stands in {accession} ({who}).</source>
        <translation>الرقم نفسه يرد في {accession} ({who}).</translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message>
        <source>Locking and blanking</source>
        <translation>القفل وتغطية النافذة</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>the same key</source>
        <translation>المفتاح نفسه</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Minutes without a key or a move of the mouse, where a collection does not ask for others itself.</source>
        <translation>دقائق بلا ضغط مفتاح أو تحريك فأرة، حيث لا تحدّد المجموعة نفسها غير ذلك.</translation>
    </message>
    <message>
        <source>To bring a blank window back</source>
        <translation>لإظهار نافذة مغطّاة من جديد</translation>
    </message>
    <message>
        <source>{keys} empties the window at once, dialogs and menus too, saves what was typed, and locks.</source>
        <translation>{keys} يُفرغ النافذة في الحال، مع النوافذ الفرعيّة والقوائم، ويحفظ ما كُتب، ويقفل.</translation>
    </message>
    <message>
        <source>{keys} empties the window at once, dialogs and menus too. What was typed is saved first.</source>
        <translation>{keys} يُفرغ النافذة في الحال، مع النوافذ الفرعيّة والقوائم. يُحفظ ما كُتب أوّلًا.</translation>
    </message>
    <message>
        <source>No key blanks the window now. Give it one below, under Keyboard.</source>
        <translation>لا مفتاح يغطّي النافذة الآن. يمكن تحديد مفتاح في الأسفل، تحت “لوحة المفاتيح”.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>What turns may turn</source>
        <translation>الحركة مسموحة</translation>
    </message>
    <message>
        <source>Everything stands still</source>
        <translation>كلّ شيء ساكن</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النصّ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The last words you typed could not be saved.</source>
        <translation>تعذّر حفظ الكلمات الأخيرة التي كُتبت.</translation>
    </message>
    <message>
        <source>{reason} If you go on, what was typed since the last save is lost.</source>
        <translation>{reason} في حال المتابعة يضيع ما كُتب منذ آخر حفظ.</translation>
    </message>
    <message>
        <source>Go on and lose them</source>
        <translation>المتابعة وفقدانها</translation>
    </message>
    <message>
        <source>Locks itself in {seconds} s</source>
        <translation>قفل تلقائيّ بعد {seconds} ث</translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation>ما زال هناك عمل جارٍ.</translation>
    </message>
    <message>
        <source>{work} It leaves nothing half-done behind when it is stopped.</source>
        <translation>{work} إذا أُوقف، فلا يترك وراءه شيئًا ناقصًا.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>إيقافه والإغلاق</translation>
    </message>
    <message>
        <source>Search testimonies</source>
        <translation>بحث في الشهادات</translation>
    </message>
    <message>
        <source>Go to: {page}</source>
        <translation>الانتقال إلى: {page}</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>5 · Make it</source>
        <translation>5 · إنشاء الحزمة</translation>
    </message>
    <message>
        <source>Every finished file is opened again and looked through for what must not leave. Only then the folder appears, and the ledger notes it.</source>
        <translation>يُفتح كلّ ملفّ جاهز من جديد ويُفحص بحثًا عمّا لا يجوز أن يخرج. عندها فقط يظهر المجلّد، ويُدوَّن في سجلّ الحزم.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلّد</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Choose the place …</source>
        <translation>اختيار المكان …</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>إنشاء الحزمة</translation>
    </message>
    <message>
        <source>Pseudonymous is not anonymous. What is public cannot be recalled. A court can order disclosure. Altered voices can be recognised. Every package says so to its readers, in the languages of its testimonies.</source>
        <translation>الاسم المستعار لا يعني أنّ الهويّة خفيت. ما نُشر لا يمكن استرجاعه. قد تأمر محكمة بالكشف. الصوت المغيَّر يمكن التعرّف عليه. تقول كلّ حزمة ذلك لقرّائها، بلغات شهاداتها.</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>إنشاء الحزمة</translation>
    </message>
    <message>
        <source>The package is made: testimonies: {testimonies}, files looked through: {files}, and nothing that must not leave was found. It lies in {path} and stands in the ledger.</source>
        <translation>أُنشئت الحزمة: الشهادات: {testimonies}، الملفّات المفحوصة: {files}، ولم يُعثر على شيء لا يجوز أن يخرج. هي في {path} ومدوّنة في سجلّ الحزم.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلّد</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written, and nothing was left behind.</source>
        <translation>أُوقف. لم يُكتب شيء، ولم يبقَ شيء.</translation>
    </message>
    <message>
        <source>Nothing was written: the finished files still held something that could identify someone. Places: {count}. Decide them in the review of the testimony they belong to, then make the package again. A name in the title of the publication, or of the institution, counts too.</source>
        <translation>لم يُكتب شيء: ما زال في الملفّات الجاهزة شيء قد يدلّ على أحد. المواضع: {count}. يُرجى البتّ فيها في مراجعة الشهادة التي تعود إليها، ثمّ إنشاء الحزمة من جديد. الاسم الوارد في عنوان المنشور، أو في اسم المؤسّسة، يُحسب أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… ولا شيء غيرها.</numerusform>
            <numerusform>… وواحد آخر.</numerusform>
            <numerusform>… واثنان آخران.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review {accession}</source>
        <translation>مراجعة {accession}</translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation>أين توضع الحزمة</translation>
    </message>
    <message>
        <source>Choose a place for the package.</source>
        <translation>يُرجى اختيار مكان للحزمة.</translation>
    </message>
    <message>
        <source>Give the folder a name without / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>يُرجى إعطاء المجلّد اسمًا بلا / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>There is something of this name already. Choose another name.</source>
        <translation>يوجد شيء بهذا الاسم من قبل. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>No program here shows folders. The package lies at the place named.</source>
        <translation>لا يوجد هنا برنامج يعرض المجلّدات. الحزمة في المكان المذكور.</translation>
    </message>
</context>
<context>
    <name>MayI</name>
    <message>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>فئة الجمهور</translation>
    </message>
    <message>
        <source>Title of the publication</source>
        <translation>عنوان المنشور</translation>
    </message>
    <message>
        <source>title, if it has one</source>
        <translation>العنوان، إن وُجد</translation>
    </message>
    <message>
        <source>for</source>
        <translation>من أجل</translation>
    </message>
    <message>
        <source>in</source>
        <translation>في</translation>
    </message>
    <message>
        <source>May I give {medium} to</source>
        <translation>هل يجوز تسليم {medium} إلى</translation>
    </message>
    <message>
        <source>on {day}?</source>
        <translation>يوم {day}؟</translation>
    </message>
</context>
<context>
    <name>MenuChip</name>
    <message>
        <source>, </source>
        <translation>، </translation>
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
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kept inside the vault. You find it above the list and with Ctrl+K.</source>
        <translation>تُحفظ داخل الخزنة. وتظهر فوق القائمة وعند الضغط على Ctrl+K.</translation>
    </message>
    <message>
        <source>Another name for this filter</source>
        <translation>اسم آخر لهذه التصفية</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>حفظ هذه التصفية</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give it a name, such as “Reviews of March”.</source>
        <translation>يُرجى إعطاؤها اسمًا، مثل “مراجعات آذار”.</translation>
    </message>
    <message>
        <source>Another filter has this name. Choose a different one.</source>
        <translation>لتصفية أخرى هذا الاسم. يُرجى اختيار اسم مختلف.</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Name in this language: {language}</source>
        <translation>الاسم بهذه اللغة: {language}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>{page}, %Ln need you</source>
        <translation>
            <numerusform>{page}، لا شيء بانتظارك</numerusform>
            <numerusform>{page}، أمر واحد بانتظارك</numerusform>
            <numerusform>{page}، أمران بانتظارك</numerusform>
            <numerusform>{page}، %Ln أمور بانتظارك</numerusform>
            <numerusform>{page}، %Ln أمرًا بانتظارك</numerusform>
            <numerusform>{page}، %Ln أمر بانتظارك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewEntity</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As it is written or said, in any script.</source>
        <translation>كما يُكتب أو يُقال، بأيّ خطّ.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Also written or called</source>
        <translation>أسماء وكتابات أخرى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Somebody or something to guard</source>
        <translation>شخص أو شيء ينبغي حمايته</translation>
    </message>
    <message>
        <source>It is guarded in every testimony and in every package, whoever names it.</source>
        <translation>يُحمى في كلّ شهادة وفي كلّ حزمة، أيًّا كان من يذكره.</translation>
    </message>
</context>
<context>
    <name>NewPackage</name>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>Nobody has finished the review of the present texts.</source>
        <translation>لم يُنهِ أحد مراجعة النصوص الحاليّة.</translation>
    </message>
    <message>
        <source>Decided on {day}: {event}</source>
        <translation>تقرّر يوم {day}: {event}</translation>
    </message>
    <message>
        <source>A consent conversation in which the narrator agrees to this use.</source>
        <translation>محادثة موافقة يوافق فيها صاحب الشهادة على هذا الاستعمال.</translation>
    </message>
    <message>
        <source>Only the narrator, by giving consent anew.</source>
        <translation>صاحب الشهادة وحده، بإعطاء الموافقة من جديد.</translation>
    </message>
    <message>
        <source>A day inside these dates, or the narrator widening them.</source>
        <translation>يوم ضمن هذه التواريخ، أو توسيعها بموافقة صاحب الشهادة.</translation>
    </message>
    <message>
        <source>The narrator agreeing to {use} of {medium}, for {audience}.</source>
        <translation>موافقة صاحب الشهادة: {use}، {medium}، {audience}.</translation>
    </message>
    <message>
        <source>Ask the narrator about “{title}” and record the approval.</source>
        <translation>سؤال صاحب الشهادة عن “{title}” وتسجيل الموافقة.</translation>
    </message>
    <message>
        <source>Name the publication above; it may go if the narrator approved exactly that one.</source>
        <translation>ذكر عنوان المنشور أعلاه؛ يجوز أن تخرج إذا وافق صاحب الشهادة على هذا المنشور بالذات.</translation>
    </message>
    <message>
        <source>Waiting; and then the narrator lifting the embargo, which is recorded.</source>
        <translation>الانتظار؛ ثمّ رفع الإغلاق من صاحب الشهادة، وتسجيل ذلك.</translation>
    </message>
    <message>
        <source>Ask the narrator, then record that the embargo is lifted.</source>
        <translation>سؤال صاحب الشهادة، ثمّ تسجيل رفع الإغلاق.</translation>
    </message>
    <message>
        <source>Let the narrator read this transcript, then record the approval.</source>
        <translation>قراءة صاحب الشهادة لهذا النصّ، ثمّ تسجيل الموافقة.</translation>
    </message>
    <message>
        <source>A new consent conversation with the present form.</source>
        <translation>محادثة موافقة جديدة بالاستمارة الحاليّة.</translation>
    </message>
    <message>
        <source>Decide every finding and finish the review.</source>
        <translation>البتّ في كلّ موضع وإنهاء المراجعة.</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>فتح المراجعة</translation>
    </message>
    <message>
        <source>Open the consent</source>
        <translation>فتح الموافقة</translation>
    </message>
    <message>
        <source>Word documents (docx)</source>
        <translation>مستندات Word (docx)</translation>
    </message>
    <message>
        <source>Web pages (html)</source>
        <translation>صفحات ويب (html)</translation>
    </message>
    <message>
        <source>Plain text (txt)</source>
        <translation>نصّ عاديّ (txt)</translation>
    </message>
    <message>
        <source>Subtitles (vtt), where there are times</source>
        <translation>نصّ مرافق للتسجيل (vtt)، حيث توجد أوقات</translation>
    </message>
    <message>
        <source>Catalogue as a table (csv)</source>
        <translation>الفهرس كجدول (csv)</translation>
    </message>
    <message>
        <source>Catalogue for programs (json)</source>
        <translation>الفهرس للبرامج (json)</translation>
    </message>
    <message>
        <source>Taking names and places out</source>
        <translation>حذف الأسماء والأماكن</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>كتابة الحزمة</translation>
    </message>
    <message>
        <source>Looking through every finished file</source>
        <translation>فحص كلّ ملفّ جاهز</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>إنشاء الحزمة</translation>
    </message>
</context>
<context>
    <name>NewPackagePage</name>
    <message>
        <source>New package</source>
        <translation>حزمة جديدة</translation>
    </message>
    <message>
        <source>What leaves is a copy with names and places taken out. What stays, and why, stands beside it.</source>
        <translation>ما يخرج نسخة حُذفت منها الأسماء والأماكن. وما يبقى، ولماذا، مذكور بجانبها.</translation>
    </message>
    <message>
        <source>Packages made so far</source>
        <translation>الحزم حتى الآن</translation>
    </message>
    <message>
        <source>There is no testimony yet</source>
        <translation>لا شهادة بعد</translation>
    </message>
    <message>
        <source>A package is made of testimonies: begin with one.</source>
        <translation>تتكوّن الحزمة من شهادات: تُضاف أوّلًا شهادة.</translation>
    </message>
    <message>
        <source>Go to the testimonies</source>
        <translation>الانتقال إلى الشهادات</translation>
    </message>
    <message>
        <source>Then this page shows which testimonies may go and which stay, and why; in which files they go; and how they will read. Nothing is written before the last step.</source>
        <translation>عندها تُظهر هذه الصفحة أيّ شهادات يجوز أن تخرج وأيّها تبقى، ولماذا؛ وفي أيّ ملفّات تخرج؛ وكيف ستُقرأ. لا يُكتب شيء قبل الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Not every testimony could be read, so nobody knows what must not leave.</source>
        <translation>تعذّرت قراءة بعض الشهادات، ولذلك لا يعرف أحد ما لا يجوز أن يخرج.</translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translation>يُرجى اختيار شهادة واحدة على الأقلّ.</translation>
    </message>
    <message>
        <source>One moment: it can be made once it can be looked at.</source>
        <translation>لحظة: يمكن إنشاؤها متى اكتمل عرضها أعلاه.</translation>
    </message>
    <message>
        <source>Reading the collection: {done} of {total}</source>
        <translation>قراءة المجموعة: {done} من {total}</translation>
    </message>
    <message>
        <source>Reading what the readers will read …</source>
        <translation>تجري قراءة ما سيقرؤه القرّاء …</translation>
    </message>
    <message>
        <source>Reading what the readers will read: {done} of {total}</source>
        <translation>قراءة ما سيقرؤه القرّاء: {done} من {total}</translation>
    </message>
    <message>
        <source>number of people who fit</source>
        <translation>عدد من ينطبق عليهم الوصف</translation>
    </message>
    <message>
        <source>A package is being made</source>
        <translation>يجري إنشاء حزمة</translation>
    </message>
    <message>
        <source>Nothing was written: by now, none of the chosen testimonies may go.</source>
        <translation>لم يُكتب شيء: لم يعد يجوز خروج أيّ من الشهادات المختارة.</translation>
    </message>
</context>
<context>
    <name>NewTestimonyPage</name>
    <message>
        <source>New testimony</source>
        <translation>شهادة جديدة</translation>
    </message>
    <message>
        <source>A name or a title is enough. All the rest can wait.</source>
        <translation>يكفي اسم أو عنوان. وكلّ ما عدا ذلك يمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>Narrator’s name</source>
        <translation>اسم صاحب الشهادة</translation>
    </message>
    <message>
        <source>Stays in the vault. Leave it empty if unsure.</source>
        <translation>يبقى في الخزنة. عند الشكّ يمكن ترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>It leaves only with what identifies taken out.</source>
        <translation>لا يخرج إلّا بعد حذف ما يدلّ على أحد.</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>لغة المقابلة</translation>
    </message>
    <message>
        <source>As you say it: today, yesterday, 3.3.2014. Empty if it is still to come.</source>
        <translation>كما يُقال: اليوم، أمس، 3.3.2014. وتُترك فارغة إن لم تجرِ المقابلة بعد.</translation>
    </message>
    <message>
        <source>Day of the interview</source>
        <translation>يوم المقابلة</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>What repeats in a project: a template from the settings.</source>
        <translation>ما يتكرّر في المشروع: قالب من الإعدادات.</translation>
    </message>
    <message>
        <source>Give the narrator’s name, or a title.</source>
        <translation>يُرجى كتابة اسم صاحب الشهادة، أو عنوان.</translation>
    </message>
    <message>
        <source>Add the testimony</source>
        <translation>إضافة الشهادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>NewVaultView</name>
    <message>
        <source>Making the vault …</source>
        <translation>يجري إنشاء الخزنة …</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Add the transcript</source>
        <translation>إضافة النصّ</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Seal or destroy …</source>
        <translation>ختم أو إتلاف …</translation>
    </message>
    <message>
        <source>See what is allowed</source>
        <translation>ما المسموح به</translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln passages</source>
        <translation>
            <numerusform>لا فقرات للتحقّق منها</numerusform>
            <numerusform>التحقّق من فقرة واحدة</numerusform>
            <numerusform>التحقّق من فقرتين</numerusform>
            <numerusform>التحقّق من %Ln فقرات</numerusform>
            <numerusform>التحقّق من %Ln فقرة</numerusform>
            <numerusform>التحقّق من %Ln فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln findings</source>
        <translation>
            <numerusform>لا مواضع للمراجعة</numerusform>
            <numerusform>مراجعة موضع واحد</numerusform>
            <numerusform>مراجعة موضعين</numerusform>
            <numerusform>مراجعة %Ln مواضع</numerusform>
            <numerusform>مراجعة %Ln موضعًا</numerusform>
            <numerusform>مراجعة %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Review what could identify someone</source>
        <translation>مراجعة ما قد يدلّ على أحد</translation>
    </message>
    <message>
        <source>See what it waits for</source>
        <translation>ما الذي تنتظره</translation>
    </message>
    <message>
        <source>Ready for a package</source>
        <translation>جاهزة لحزمة</translation>
    </message>
    <message>
        <source>See who sealed it</source>
        <translation>من ختمها</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسوّدة</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>لا موافقة مسجّلة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>For yourself alone. No package, print, form or copy of the record ever holds what you write here, and the search does not find it. It goes when the testimony is destroyed.</source>
        <translation>لك وحدك. لا تحتوي أيّ حزمة أو ورقة مطبوعة أو استمارة أو نسخة من القيد على ما يُكتب هنا، ولا يعثر عليه البحث. ويزول عند إتلاف الشهادة.</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>ملاحظات خاصّة</translation>
    </message>
    <message>
        <source>How was it? How are you now?</source>
        <translation>كيف كان الأمر؟ وكيف حالك الآن؟</translation>
    </message>
    <message>
        <source>Begin with questions</source>
        <translation>البدء بأسئلة</translation>
    </message>
    <message>
        <source>Puts a few questions into the sheet that help after a hard interview.</source>
        <translation>يضيف إلى الورقة بضعة أسئلة تساعد بعد مقابلة صعبة.</translation>
    </message>
    <message>
        <source>What stays with me from this conversation?</source>
        <translation>ما الذي بقي معي من هذه المحادثة؟</translation>
    </message>
    <message>
        <source>How is my body: tired, tense, restless, numb?</source>
        <translation>كيف حال جسدي: تعب، توتّر، قلق، خدر؟</translation>
    </message>
    <message>
        <source>What did I notice about how the narrator was at the end? Whom do they have tonight?</source>
        <translation>ما الذي لاحظته على حال صاحب الشهادة في النهاية؟ ومن سيكون إلى جانبه الليلة؟</translation>
    </message>
    <message>
        <source>Did anything put the narrator, somebody else or me at risk? Whom must I tell, today?</source>
        <translation>هل عرّض شيء ما صاحب الشهادة أو غيره أو إيّاي للخطر؟ من يجب أن أخبر، اليوم؟</translation>
    </message>
    <message>
        <source>What would I do differently next time?</source>
        <translation>ما الذي سأفعله بطريقة أخرى في المرّة القادمة؟</translation>
    </message>
    <message>
        <source>Whom will I talk to about how I am, without names, and when?</source>
        <translation>مع من سأتكلّم عن حالي، بلا أسماء، ومتى؟</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write a number, such as 12 or 3.5.</source>
        <translation>يُرجى كتابة عدد، مثل 12 أو 3.5.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Somebody withdraws by code word …</source>
        <translation>تراجع عن الموافقة بكلمة سرّ …</translation>
    </message>
    <message>
        <source>Field card …</source>
        <translation>بطاقة ميدانيّة …</translation>
    </message>
    <message>
        <source>Today needs you</source>
        <translation>ما ينتظرك اليوم</translation>
    </message>
    <message>
        <source>Nothing needs you today. Everything recorded so far is where it should be.</source>
        <translation>لا شيء ينتظرك اليوم. كلّ ما سُجّل حتى الآن في مكانه.</translation>
    </message>
    <message>
        <source>In the next 30 days</source>
        <translation>خلال الأيّام الثلاثين القادمة</translation>
    </message>
    <message>
        <source>Latest work</source>
        <translation>آخر الأعمال</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامّة</translation>
    </message>
    <message>
        <source>Things to do: {count}</source>
        <translation>ما ينبغي عمله: {count}</translation>
    </message>
    <message>
        <source>Embargo has reached its day: lift it, or set another</source>
        <translation>حان يوم انتهاء الإغلاق: يُرفع الإغلاق، أو يُحدّد يوم آخر</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البتّ</translation>
    </message>
    <message>
        <source>Embargo reached its day</source>
        <translation>حان يوم انتهاء الإغلاق</translation>
    </message>
    <message>
        <source>No consent recorded: until then nothing of it can leave</source>
        <translation>لا موافقة مسجّلة: وحتى ذلك الحين لا يخرج منها شيء</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Consent given on a form that is out of date</source>
        <translation>أُعطيت الموافقة على استمارة قديمة</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Transcript waits for its narrator’s approval</source>
        <translation>النصّ ينتظر موافقة صاحب الشهادة عليه</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Findings not reviewed to the end</source>
        <translation>مواضع لم تكتمل مراجعتها</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Connect the disk with the backup {name}, so that a destroyed testimony is destroyed there too</source>
        <translation>يُرجى وصل القرص الذي عليه النسخة الاحتياطيّة {name}، كي تُتلف الشهادة المُتلفة هناك أيضًا</translation>
    </message>
    <message>
        <source>Connect the disks with these backups: what was destroyed is to be destroyed there too</source>
        <translation>يُرجى وصل الأقراص التي عليها هذه النسخ الاحتياطيّة: فما أُتلف يجب أن يُتلف هناك أيضًا</translation>
    </message>
    <message>
        <source>Days since the last backup: the automatic one could not be made</source>
        <translation>أيّام مضت منذ آخر نسخة احتياطيّة: تعذّر إنشاء النسخة التلقائيّة</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Days since the last backup</source>
        <translation>أيّام مضت منذ آخر نسخة احتياطيّة</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطيّ</translation>
    </message>
    <message numerus="yes">
        <source>testimonies</source>
        <translation>
            <numerusform>شهادة</numerusform>
            <numerusform>شهادة</numerusform>
            <numerusform>شهادتان</numerusform>
            <numerusform>شهادات</numerusform>
            <numerusform>شهادة</numerusform>
            <numerusform>شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>مسجّلة</translation>
    </message>
    <message numerus="yes">
        <source>reviewed</source>
        <translation>
            <numerusform>رُوجعت</numerusform>
            <numerusform>رُوجعت</numerusform>
            <numerusform>رُوجعتا</numerusform>
            <numerusform>رُوجعت</numerusform>
            <numerusform>رُوجعت</numerusform>
            <numerusform>رُوجعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>packages</source>
        <translation>
            <numerusform>حزمة</numerusform>
            <numerusform>حزمة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>حزم</numerusform>
            <numerusform>حزمة</numerusform>
            <numerusform>حزمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageDetail</name>
    <message>
        <source>Compare with earlier packages …</source>
        <translation>مقارنة بحزم سابقة …</translation>
    </message>
    <message>
        <source>Internal report …</source>
        <translation>تقرير داخليّ …</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>أُنشئت في</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Testimonies in this package; Enter opens one</source>
        <translation>الشهادات في هذه الحزمة؛ يفتح Enter إحداها</translation>
    </message>
    <message>
        <source>What was in it</source>
        <translation>ما كان فيها</translation>
    </message>
    <message>
        <source>SHA-256 of its manifest: whether a copy is still what was made</source>
        <translation>رمز SHA-256 لقائمة محتوياتها: هل النسخة ما زالت كما أُنشئت</translation>
    </message>
    <message>
        <source>No package chosen</source>
        <translation>لم تُختر حزمة</translation>
    </message>
    <message>
        <source>{use}, for {audience}</source>
        <translation>{use}، من أجل {audience}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفيّ</translation>
    </message>
    <message>
        <source>{who} let things go that may identify someone: {count}. Reason: {reason}</source>
        <translation>ما قد يدلّ على أحد وخرج بقرار من {who}: {count}. السبب: {reason}</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Everything that left, for what and for whom. Which release was which testimony stands only here.</source>
        <translation>كلّ ما خرج، لأيّ غرض ولمن. وأيّ شهادة يعود إليها كلّ معرّف خروج، مكتوب هنا فقط.</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>حزمة جديدة</translation>
    </message>
    <message>
        <source>Check a file from elsewhere …</source>
        <translation>فحص ملفّ من مكان آخر …</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Who has this testimony? Its accession number</source>
        <translation>عند من هذه الشهادة؟ رقم الشهادة</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>وثيقة إتلاف</translation>
    </message>
    <message>
        <source>Recall letters …</source>
        <translation>رسائل الاسترجاع …</translation>
    </message>
    <message>
        <source>Packages, newest first</source>
        <translation>الحزم، الأحدث أوّلًا</translation>
    </message>
    <message>
        <source>No package was made yet</source>
        <translation>لم تُنشأ أيّ حزمة بعد</translation>
    </message>
    <message>
        <source>What leaves the vault leaves as a package: anonymised, checked, and noted here.</source>
        <translation>ما يخرج من الخزنة يخرج في حزمة: بعد إخفاء الهويّة والفحص، ويُدوَّن هنا.</translation>
    </message>
    <message>
        <source>Who has …?</source>
        <translation>عند من …؟</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>أُنشئت في</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>فئة الجمهور</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفيّ</translation>
    </message>
    <message>
        <source>Packages that held {accession}: {count}</source>
        <translation>الحزم التي احتوت {accession}: {count}</translation>
    </message>
    <message>
        <source>Weighing a package</source>
        <translation>تقدير خطر حزمة</translation>
    </message>
    <message>
        <source>internal-report-{day}</source>
        <translation>تقرير-داخلي-{day}</translation>
    </message>
    <message>
        <source>Nobody: {accession} never left.</source>
        <translation>لا أحد: لم تخرج {accession} قطّ.</translation>
    </message>
    <message>
        <source>There is no testimony with this number. Type it whole, as it stands in the list.</source>
        <translation>لا توجد شهادة بهذا الرقم. يُكتب الرقم كاملًا كما هو في القائمة.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Testimony</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامّة</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>People &amp; places</source>
        <translation>الأشخاص والأماكن</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>حزمة جديدة</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>شهادة جديدة</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>سلامة الخزنة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجلّ</translation>
    </message>
    <message>
        <source>Collection settings</source>
        <translation>إعدادات المجموعة</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Used last</source>
        <translation>آخر ما استُعمل</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>أوامر</translation>
    </message>
    <message>
        <source>Pages and settings</source>
        <translation>صفحات وإعدادات</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>الأشخاص والأماكن</translation>
    </message>
    <message>
        <source>In what was said</source>
        <translation>فيما قيل</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Collection settings</source>
        <translation>إعدادات المجموعة</translation>
    </message>
    <message>
        <source>appearance and text size</source>
        <translation>المظهر وحجم النصّ</translation>
    </message>
    <message>
        <source>language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>locking and blanking</source>
        <translation>القفل وتغطية النافذة</translation>
    </message>
    <message>
        <source>discretion, name of the program</source>
        <translation>التكتّم، اسم البرنامج</translation>
    </message>
    <message>
        <source>keyboard, shortcuts</source>
        <translation>لوحة المفاتيح، الاختصارات</translation>
    </message>
    <message>
        <source>title and signature</source>
        <translation>العنوان والتوقيع</translation>
    </message>
    <message>
        <source>rules of release</source>
        <translation>قواعد الخروج</translation>
    </message>
    <message>
        <source>what each audience reads</source>
        <translation>ما يقرؤه كلّ جمهور</translation>
    </message>
    <message>
        <source>how exact each audience reads</source>
        <translation>بأيّ دقّة يقرأ كلّ جمهور</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>recognisers</source>
        <translation>أدوات التعرّف</translation>
    </message>
    <message>
        <source>consent forms</source>
        <translation>استمارات الموافقة</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>خانات المجموعة</translation>
    </message>
    <message>
        <source>vocabularies</source>
        <translation>قوائم المصطلحات</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>when it locks</source>
        <translation>متى تُقفل</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>حزمة جديدة</translation>
    </message>
    <message>
        <source>Search what testimonies say: {words}</source>
        <translation>بحث فيما تقوله الشهادات: {words}</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move up: {name}</source>
        <translation>نقل إلى أعلى: {name}</translation>
    </message>
    <message>
        <source>Move down: {name}</source>
        <translation>نقل إلى أسفل: {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>إزالة: {name}</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>change of {field}</source>
        <translation>تغيير: {field}</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>Withhold</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Withhold until a day</source>
        <translation>حجب حتى يوم محدّد</translation>
    </message>
    <message>
        <source>Only for some</source>
        <translation>للبعض فقط</translation>
    </message>
    <message>
        <source>Say in other words</source>
        <translation>القول بكلمات أخرى</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>للتحقّق</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>until a day</source>
        <translation>حتى يوم محدّد</translation>
    </message>
    <message>
        <source>for some</source>
        <translation>للبعض</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Only for: {audiences}</source>
        <translation>فقط لـ: {audiences}</translation>
    </message>
    <message>
        <source>In other words for: {audiences}</source>
        <translation>بكلمات أخرى لـ: {audiences}</translation>
    </message>
    <message>
        <source>In other words for everyone</source>
        <translation>بكلمات أخرى للجميع</translation>
    </message>
    <message>
        <source>Withheld; its day has come: {day}</source>
        <translation>محجوبة؛ حان يومها: {day}</translation>
    </message>
    <message>
        <source>Opened on {day}</source>
        <translation>فُتحت في {day}</translation>
    </message>
    <message>
        <source>Withheld until {day}</source>
        <translation>محجوبة حتى {day}</translation>
    </message>
    <message>
        <source>Withheld from: {audiences}</source>
        <translation>محجوبة عن: {audiences}</translation>
    </message>
    <message>
        <source>Withheld from everyone</source>
        <translation>محجوبة عن الجميع</translation>
    </message>
    <message>
        <source>To check – {rule}</source>
        <translation>للتحقّق – {rule}</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>What becomes of the passage</source>
        <translation>ما يُفعل بالفقرة</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>فئات الجمهور</translation>
    </message>
    <message>
        <source>The first day on which it may be opened</source>
        <translation>أوّل يوم يجوز فيه فتحها</translation>
    </message>
    <message>
        <source>Mark the selected words instead</source>
        <translation>تعليم الكلمات المحدّدة بدلًا منها</translation>
    </message>
    <message>
        <source>Open it from today</source>
        <translation>فتحها من اليوم</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>It is right so</source>
        <translation>هي صحيحة هكذا</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>إبقاؤها هكذا</translation>
    </message>
    <message>
        <source>Mark the passage</source>
        <translation>تعليم الفقرة</translation>
    </message>
    <message>
        <source>Choose who may read it, or withhold it.</source>
        <translation>يُختار من يحقّ له قراءتها، أو تُحجب.</translation>
    </message>
    <message>
        <source>Write what is to stand in its place, or withhold it.</source>
        <translation>يُكتب ما يحلّ محلّها، أو تُحجب.</translation>
    </message>
    <message>
        <source>For whom; none ticked: everyone</source>
        <translation>لمن؛ إن لم يُعلَّم شيء: للجميع</translation>
    </message>
    <message>
        <source>From whom; none ticked: everyone</source>
        <translation>عمّن؛ إن لم يُعلَّم شيء: عن الجميع</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>من يحقّ له قراءتها</translation>
    </message>
    <message>
        <source>A rule for the selected words</source>
        <translation>قاعدة للكلمات المحدّدة</translation>
    </message>
    <message>
        <source>The words of this passage are gone. Select those it is about now, or remove the rule.</source>
        <translation>لم تعد كلمات هذه الفقرة موجودة. تُحدَّد الكلمات المقصودة الآن، أو تُزال القاعدة.</translation>
    </message>
    <message>
        <source>The text was changed here: is it still the right passage?</source>
        <translation>تغيّر النصّ هنا: هل ما زالت هي الفقرة الصحيحة؟</translation>
    </message>
    <message>
        <source>What stands in its place</source>
        <translation>ما يحلّ محلّها</translation>
    </message>
    <message>
        <source>Note, seen by nobody outside</source>
        <translation>ملاحظة، لا يراها أحد في الخارج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages under a rule of their own</source>
        <translation>فقرات لها قاعدة خاصّة بها</translation>
    </message>
    <message>
        <source>{rule}: {words}</source>
        <translation>{rule}: {words}</translation>
    </message>
    <message>
        <source>(its words are gone)</source>
        <translation>(لم تعد كلماتها موجودة)</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Takes effect at once; the old one opens nothing any more. Backups made before keep the passphrase they had.</source>
        <translation>يسري على الفور؛ ولا تعود العبارة القديمة تفتح شيئًا. والنسخ الاحتياطيّة السابقة تحتفظ بعبارة المرور التي كانت لها.</translation>
    </message>
    <message>
        <source>Present passphrase, or the recovery key</source>
        <translation>عبارة المرور الحاليّة، أو مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرّة أخرى</translation>
    </message>
    <message>
        <source>Type the present passphrase, or the recovery key.</source>
        <translation>يُرجى كتابة عبارة المرور الحاليّة، أو مفتاح الاستعادة.</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>يُرجى كتابة عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Deriving the key …</source>
        <translation>يجري حساب المفتاح …</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault from now on. Make a backup soon.</source>
        <translation>من الآن تفتح عبارة المرور الجديدة الخزنة. يُستحسن إنشاء نسخة احتياطيّة قريبًا.</translation>
    </message>
</context>
<context>
    <name>PeoplePlaces</name>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>عاديّ</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Low: no harm if recognised</source>
        <translation>منخفض: لا ضرر في التعرّف عليه</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عاديّ</translation>
    </message>
    <message>
        <source>High: recognised, they may come to harm</source>
        <translation>عالٍ: قد يلحق به أذى إن جرى التعرّف عليه</translation>
    </message>
    <message>
        <source>As the word lists say</source>
        <translation>كما تقول قوائم الكلمات</translation>
    </message>
    <message>
        <source>Yes: it counts with a capital, or whole</source>
        <translation>نعم: يُعدّ اسمًا إن بدأ بحرف كبير، أو ورد كاملًا</translation>
    </message>
    <message>
        <source>No: always the name, in small letters too</source>
        <translation>لا: هو الاسم دائمًا، بالأحرف الصغيرة أيضًا</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>كما في إعداد الفئة</translation>
    </message>
    <message>
        <source>Never, not even by a letter</source>
        <translation>أبدًا، ولا حتى بحرف</translation>
    </message>
    <message>
        <source>By a letter at most</source>
        <translation>بحرف على الأكثر</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>A narrator: the name is told as their own consent says, and never for a card’s sake.</source>
        <translation>صاحب شهادة: يُذكر الاسم كما تقول موافقته هو، ولا يُذكر أبدًا بسبب بطاقة.</translation>
    </message>
    <message>
        <source>Refused to be named, as a consent event says. No card names them; their own word can.</source>
        <translation>رُفض ذكر الاسم، كما يقول حدث موافقة. لا تذكره أيّ بطاقة؛ ولا يتيح ذلك إلّا قول صاحبه.</translation>
    </message>
    <message>
        <source>Contacts and numbers of papers are never told to anybody.</source>
        <translation>بيانات الاتّصال وأرقام الوثائق لا تُذكر لأحد أبدًا.</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>أحرف لاتينيّة</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبريّة</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربيّة</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>خطوط أخرى</translation>
    </message>
    <message>
        <source>no testimony names it</source>
        <translation>لم يرد في أيّ شهادة</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln testimonies</source>
        <translation>
            <numerusform>ليس في أيّ شهادة</numerusform>
            <numerusform>في شهادة واحدة</numerusform>
            <numerusform>في شهادتين</numerusform>
            <numerusform>في %Ln شهادات</numerusform>
            <numerusform>في %Ln شهادة</numerusform>
            <numerusform>في %Ln شهادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePlacesPage</name>
    <message>
        <source>People &amp; places</source>
        <translation>الأشخاص والأماكن</translation>
    </message>
    <message>
        <source>Whom and what the whole collection guards, under every name it is known by.</source>
        <translation>كلّ من تحميه المجموعة وكلّ ما تحميه، بكلّ اسم يُعرف به.</translation>
    </message>
    <message>
        <source>Parts of people and places</source>
        <translation>أجزاء الأشخاص والأماكن</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>الأشخاص والأماكن</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>السلالم</translation>
    </message>
</context>
<context>
    <name>PeoplePlacesView</name>
    <message>
        <source>Add …</source>
        <translation>إضافة …</translation>
    </message>
    <message>
        <source>Import a list …</source>
        <translation>استيراد قائمة …</translation>
    </message>
    <message>
        <source>change of the card of {name}</source>
        <translation>تغيير بطاقة {name}</translation>
    </message>
    <message>
        <source>Give it a name: the words as they are written or said.</source>
        <translation>يُرجى كتابة الاسم: الكلمات كما كُتبت أو قيلت.</translation>
    </message>
    <message numerus="yes">
        <source>merge of %Ln entries</source>
        <translation>
            <numerusform>دمج مداخل</numerusform>
            <numerusform>دمج مدخل واحد</numerusform>
            <numerusform>دمج مدخلين</numerusform>
            <numerusform>دمج %Ln مداخل</numerusform>
            <numerusform>دمج %Ln مدخلًا</numerusform>
            <numerusform>دمج %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged. Undo it with Ctrl+Z, or split it in the card.</source>
        <translation>جرى الدمج. يمكن التراجع عن الخطوة بـ Ctrl+Z، أو الفصل في البطاقة.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>removal of {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Taken out. Undo it with Ctrl+Z.</source>
        <translation>أُزيل. يمكن التراجع عن الخطوة بـ Ctrl+Z.</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>مدخل جديد</translation>
    </message>
    <message>
        <source>Import a list of people and places</source>
        <translation>استيراد قائمة أشخاص وأماكن</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>جداول (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>import of a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message numerus="yes">
        <source>The list is taken in: %Ln entries are new or changed.</source>
        <translation>
            <numerusform>استُوردت القائمة: لا مدخل جديدًا أو متغيّرًا.</numerusform>
            <numerusform>استُوردت القائمة: مدخل واحد جديد أو متغيّر.</numerusform>
            <numerusform>استُوردت القائمة: مدخلان جديدان أو متغيّران.</numerusform>
            <numerusform>استُوردت القائمة: %Ln مداخل جديدة أو متغيّرة.</numerusform>
            <numerusform>استُوردت القائمة: %Ln مدخلًا جديدًا أو متغيّرًا.</numerusform>
            <numerusform>استُوردت القائمة: %Ln مدخل جديد أو متغيّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>لا أحد معروف هنا بعد</translation>
    </message>
    <message>
        <source>People and places come here from the testimonies, from decisions, or from a list you have.</source>
        <translation>يأتي الأشخاص والأماكن إلى هنا من الشهادات، أو من القرارات، أو من قائمة موجودة.</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Show as a plot</source>
        <translation>عرض كرسم بيانيّ</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Arrow keys go from part to part, Enter opens the list behind it.</source>
        <translation>مفاتيح الأسهم للانتقال من جزء إلى جزء، ومفتاح Enter لفتح القائمة التي وراءه.</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>Ready for a package: {ready} of {all}</source>
        <translation>جاهزة لحزمة: {ready} من {all}</translation>
    </message>
    <message>
        <source>Testimonies by month of the interview, and how far they are</source>
        <translation>الشهادات بحسب شهر المقابلة، وإلى أين وصلت</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>لم يُسجّل شيء بعد</translation>
    </message>
    <message>
        <source>As soon as an interview has a length, its hours stand here, and what of them is transcribed.</source>
        <translation>متى عُرفت مدّة مقابلة، تظهر هنا ساعاتها وما كُتب نصّه منها.</translation>
    </message>
    <message>
        <source>Transcribed: {part} of {all} recorded</source>
        <translation>كُتب نصّ {part} من {all} مسجّلة</translation>
    </message>
    <message>
        <source>Hours by month of the interview</source>
        <translation>الساعات بحسب شهر المقابلة</translation>
    </message>
    <message>
        <source>transcribed</source>
        <translation>كُتب نصّها</translation>
    </message>
    <message>
        <source>not transcribed</source>
        <translation>لم يُكتب نصّها</translation>
    </message>
    <message>
        <source>Open to the public: {open} of {all}</source>
        <translation>مفتوحة للجمهور: {open} من {all}</translation>
    </message>
    <message>
        <source>Consent by audience</source>
        <translation>الموافقة بحسب فئة الجمهور</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>فئة الجمهور</translation>
    </message>
    <message>
        <source>No month</source>
        <translation>بلا شهر</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>{period}, {state}: {testimonies}</source>
        <translation>{period}، {state}: {testimonies}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimonies</source>
        <translation>
            <numerusform>لا شهادات</numerusform>
            <numerusform>شهادة واحدة</numerusform>
            <numerusform>شهادتان</numerusform>
            <numerusform>%Ln شهادات</numerusform>
            <numerusform>%Ln شهادة</numerusform>
            <numerusform>%Ln شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}, transcribed: {length}</source>
        <translation>{period}، كُتب نصّها: {length}</translation>
    </message>
    <message>
        <source>{period}, not transcribed: {length}</source>
        <translation>{period}، لم يُكتب نصّها: {length}</translation>
    </message>
    <message>
        <source>{audience}, {state}: {testimonies}</source>
        <translation>{audience}، {state}: {testimonies}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>to work on</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>closed or withdrawn</source>
        <translation>مغلقة أو سُحبت</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>بعد السؤال</translation>
    </message>
    <message>
        <source>embargoed</source>
        <translation>في فترة إغلاق</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّلة</translation>
    </message>
</context>
<context>
    <name>PopulationQuestion</name>
    <message>
        <source>Not among your testimonies: in the world outside. The narrator counts too.</source>
        <translation>ليس بين شهاداتك: في العالم خارجها. وصاحب الشهادة محسوب أيضًا.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>A roster, a report, somebody who was there</source>
        <translation>كشف أسماء، تقرير، شخص كان هناك</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Where the number is from</source>
        <translation>مصدر العدد</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>حفظ هذا العدد</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>إلغاء العدد</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 أو أكثر</translation>
    </message>
    <message>
        <source>Say where it is from: others must be able to trust it.</source>
        <translation>يُرجى ذكر مصدر العدد: يجب أن يستطيع الآخرون الوثوق به.</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>This laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>What holds here for every vault, on this laptop alone. It says nothing of what a vault holds.</source>
        <translation>ما يسري هنا على كلّ خزنة، على هذا الحاسوب وحده. ولا يقول شيئًا عمّا تحويه أيّ خزنة.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimonies chosen</source>
        <translation>
            <numerusform>لم تُختر شهادات</numerusform>
            <numerusform>اختيرت شهادة واحدة</numerusform>
            <numerusform>اختيرت شهادتان</numerusform>
            <numerusform>اختيرت %Ln شهادات</numerusform>
            <numerusform>اختيرت %Ln شهادة</numerusform>
            <numerusform>اختيرت %Ln شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>The embargo reached its day on {day}. It holds until someone lifts it.</source>
        <translation>حان يوم انتهاء الإغلاق في {day}. ويبقى ساريًا إلى أن يرفعه أحد.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Hidden in discreet mode.</source>
        <translation>مخفيّ في الوضع المتكتّم.</translation>
    </message>
    <message>
        <source>This testimony is sealed. Open it to see by whom and why, or to unseal it.</source>
        <translation>هذه الشهادة مختومة. يمكن فتحها لمعرفة من ختمها ولماذا، أو لفكّ ختمها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>لا أسماء مخفيّة</numerusform>
            <numerusform>اسم واحد مخفيّ</numerusform>
            <numerusform>اسمان مخفيّان</numerusform>
            <numerusform>%Ln أسماء مخفيّة</numerusform>
            <numerusform>%Ln اسمًا مخفيًّا</numerusform>
            <numerusform>%Ln اسم مخفيّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Name not recorded</source>
        <translation>الاسم غير مسجّل</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>كلمات مفتاحيّة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>4 · Look at it</source>
        <translation>4 · نظرة على النتيجة</translation>
    </message>
    <message>
        <source>This is what the readers get, and nothing else. Letters that stand for names are drawn afresh when the package is made.</source>
        <translation>هذا ما يحصل عليه القرّاء، ولا شيء غيره. والأحرف التي تحلّ محلّ الأسماء تُختار من جديد عند إنشاء الحزمة.</translation>
    </message>
    <message>
        <source>Testimony shown</source>
        <translation>الشهادة المعروضة</translation>
    </message>
    <message>
        <source>The testimony as it will read</source>
        <translation>الشهادة كما ستُقرأ</translation>
    </message>
    <message>
        <source>Files of the package</source>
        <translation>ملفّات الحزمة</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>عند الاقتباس</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Words that tell a gender, such as “she” or “brother”: {count}. They stay as they were said; where one tells too much, withhold the passage.</source>
        <translation>كلمات تدلّ على النوع الاجتماعيّ، مثل “هي” أو “أخ”: {count}. تبقى كما قيلت؛ وحيث تدلّ إحداها على أكثر ممّا ينبغي، يمكن حجب الفقرة.</translation>
    </message>
    <message>
        <source>Files: {count}</source>
        <translation>الملفّات: {count}</translation>
    </message>
    <message>
        <source>random name (here {accession})</source>
        <translation>اسم عشوائيّ (هنا {accession})</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Text as the audience will read it</source>
        <translation>النصّ كما سيُقرأ</translation>
    </message>
    <message>
        <source>Original: {text}</source>
        <translation>الأصل: {text}</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Filled in with what is recorded here</source>
        <translation>معبّأة بما هو مسجّل هنا</translation>
    </message>
    <message>
        <source>Empty, to be filled in by hand</source>
        <translation>فارغة، للتعبئة بخطّ اليد</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>مع الأسماء</translation>
    </message>
    <message>
        <source>With the transcript on pages of its own</source>
        <translation>مع النصّ، على صفحات منفصلة</translation>
    </message>
    <message>
        <source>No copy stays there</source>
        <translation>لا تبقى نسخة هناك</translation>
    </message>
    <message>
        <source>A copy stays there</source>
        <translation>تبقى نسخة هناك</translation>
    </message>
    <message>
        <source>How it will be printed</source>
        <translation>كيف ستُطبع</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>حفظ الاستمارة</translation>
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
        <translation>حُفظت. الملفّ غير مشفّر: تُطبع الاستمارة، ويُحذف الملفّ من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
    </message>
    <message>
        <source>Say first whether a copy stays there. It is recorded with the consent.</source>
        <translation>يُرجى أوّلًا تحديد هل تبقى نسخة هناك. ويُسجَّل ذلك مع الموافقة.</translation>
    </message>
    <message>
        <source>Put what the narrator said on paper?</source>
        <translation>طباعة ما قاله صاحب الشهادة على الورق؟</translation>
    </message>
    <message>
        <source>The whole transcript follows the letter, with names and all. It is meant for the narrator’s eyes alone. Whoever finds it reads everything.</source>
        <translation>يأتي النصّ كاملًا بعد الرسالة، بالأسماء وكلّ شيء. وهو لعيني صاحب الشهادة وحده. ومن يجده يقرأ كلّ شيء.</translation>
    </message>
    <message>
        <source>With the transcript</source>
        <translation>مع النصّ</translation>
    </message>
    <message>
        <source>A copy with the narrator could endanger them: whoever finds it knows that they spoke, and with whom. Offer to keep it for them. Does one stay there?</source>
        <translation>بقاء نسخة عند صاحب الشهادة قد يعرّضه للخطر: من يجدها يعرف أنّه تكلّم، ومع من. يمكن عرض حفظها هنا من أجله. هل تبقى نسخة هناك؟</translation>
    </message>
    <message>
        <source>A copy with the person spoken of tells whoever finds it that somebody spoke about them. Offer to tell them instead. Does one stay there?</source>
        <translation>بقاء نسخة عند الشخص الذي ورد ذكره يُخبر من يجدها أنّ أحدًا تكلّم عنه. يمكن عرض إخباره شفهيًّا بدلًا من ذلك. هل تبقى نسخة هناك؟</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>كيف يمكن الوصول إليك</translation>
    </message>
    <message>
        <source>Stands on the form. Kept in the vault for next time.</source>
        <translation>يظهر في الاستمارة. ويُحفظ في الخزنة للمرّة القادمة.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>الردّ حتى</translation>
    </message>
    <message>
        <source>In the form’s own language. Silence until then means no.</source>
        <translation>بلغة الاستمارة نفسها. والسكوت حتى ذلك الحين يعني لا.</translation>
    </message>
    <message>
        <source>Print a form</source>
        <translation>طباعة استمارة</translation>
    </message>
</context>
<context>
    <name>PrintTestimony</name>
    <message>
        <source>How it will be printed</source>
        <translation>كيف ستُطبع</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>New package …</source>
        <translation>حزمة جديدة …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Laying out the sheets</source>
        <translation>ترتيب الأوراق</translation>
    </message>
    <message>
        <source>Laying out a working copy</source>
        <translation>ترتيب نسخة العمل</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
    </message>
    <message>
        <source>It may not be printed for this. {reasons}</source>
        <translation>لا تجوز طباعتها لهذا الغرض. {reasons}</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>The narrator must have agreed to it for the team.</source>
        <translation>تلزم موافقة صاحب الشهادة على ذلك للفريق.</translation>
    </message>
    <message>
        <source>Paper cannot be called back, and nobody looks it through for leaks. So this is for the team alone, and every sheet says so. For everybody else, make a package.</source>
        <translation>الورق لا يمكن استرجاعه، ولا أحد يفحصه بحثًا عن تسرّب. لذلك هذا للفريق وحده، وكلّ ورقة تقول ذلك. أمّا لغير الفريق فتُنشأ حزمة.</translation>
    </message>
    <message>
        <source>Print a working copy</source>
        <translation>طباعة نسخة عمل</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>What each audience may read</source>
        <translation>ما يحقّ لكلّ جمهور قراءته</translation>
    </message>
    <message>
        <source>What happens to a name, a place, a day in a package. The usual is grey; what this collection changed is bold. A narrator&apos;s own wish in a testimony goes before it. Phone numbers and papers never stay.</source>
        <translation>ما يحدث في الحزمة لاسم أو مكان أو يوم. المعتاد بالرماديّ؛ وما غيّرته هذه المجموعة بخطّ عريض. ورغبة صاحب الشهادة في شهادته تسبق ذلك. أرقام الهواتف والوثائق لا تبقى أبدًا.</translation>
    </message>
    <message>
        <source>Reset all to the usual</source>
        <translation>إعادة الكلّ إلى المعتاد</translation>
    </message>
    <message>
        <source>Changed by this collection: {count}</source>
        <translation>غيّرته هذه المجموعة: {count}</translation>
    </message>
    <message>
        <source>All as usual.</source>
        <translation>كلّ شيء كالمعتاد.</translation>
    </message>
    <message>
        <source>{category} for {audience}</source>
        <translation>{category}: {audience}</translation>
    </message>
    <message>
        <source>reset of what audiences may read</source>
        <translation>إعادة ما يحقّ لكلّ جمهور قراءته إلى المعتاد</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{text} · {done} of {total}</source>
        <translation>{text} · {done} من {total}</translation>
    </message>
    <message>
        <source>{text} · about {minutes} min left</source>
        <translation>{text} · بقي نحو {minutes} د</translation>
    </message>
    <message>
        <source>{text} · about {seconds} s left</source>
        <translation>{text} · بقي نحو {seconds} ث</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>يجري الإيقاف …</translation>
    </message>
</context>
<context>
    <name>ProtectWords</name>
    <message>
        <source>Something new</source>
        <translation>شيء جديد</translation>
    </message>
    <message>
        <source>as the profile says</source>
        <translation>كما في إعداد الفئة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Whose name is it?</source>
        <translation>لمن هذا الاسم؟</translation>
    </message>
    <message>
        <source>Another name of somebody keeps the same letter.</source>
        <translation>اسم آخر للشخص نفسه يأخذ الحرف نفسه.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>Written instead</source>
        <translation>يُكتب بدلًا منه</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>حماية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Protect these words</source>
        <translation>حماية هذه الكلمات</translation>
    </message>
    <message>
        <source>Wherever they stand, in this testimony and in every other, in all their spellings.</source>
        <translation>أينما وردت، في هذه الشهادة وفي كلّ شهادة أخرى، بكلّ كتاباتها.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
    <message>
        <source>protected words</source>
        <translation>كلمات محميّة</translation>
    </message>
    <message>
        <source>This could not be saved. The window says why.</source>
        <translation>تعذّر حفظ هذا. تذكر النافذة السبب.</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>1 · For what, and for whom?</source>
        <translation>1 · لأيّ غرض، ولمن؟</translation>
    </message>
    <message>
        <source>The narrators decided this for each use and each audience by itself.</source>
        <translation>قرّر أصحاب الشهادات ذلك لكلّ استعمال ولكلّ جمهور على حدة.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>فئة الجمهور</translation>
    </message>
    <message>
        <source>Day it leaves</source>
        <translation>يوم الخروج</translation>
    </message>
    <message>
        <source>Title of the publication</source>
        <translation>عنوان المنشور</translation>
    </message>
    <message>
        <source>May stay empty. Some narrators approve single publications by their title.</source>
        <translation>يمكن أن يبقى فارغًا. بعض أصحاب الشهادات يوافقون على كلّ منشور بعنوانه.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>May stay empty. Kept in the ledger only, never sent.</source>
        <translation>يمكن أن يبقى فارغًا. يُحفظ في سجلّ الحزم فقط، ولا يُرسل أبدًا.</translation>
    </message>
</context>
<context>
    <name>PutAwayPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Destroy {accession}</source>
        <translation>إتلاف {accession}</translation>
    </message>
    <message>
        <source>It is sealed.</source>
        <translation>هي مختومة.</translation>
    </message>
    <message>
        <source>Seal or destroy {accession}</source>
        <translation>ختم أو إتلاف {accession}</translation>
    </message>
    <message>
        <source>No consent holds. It can stay in the vault as it is, or be put away in one of two ways.</source>
        <translation>لا تسري أيّ موافقة. يمكن أن تبقى الشهادة في الخزنة كما هي، أو أن توضع جانبًا بإحدى طريقتين.</translation>
    </message>
    <message>
        <source>Seal {accession}</source>
        <translation>ختم {accession}</translation>
    </message>
    <message>
        <source>Destroy {accession} …</source>
        <translation>إتلاف {accession} …</translation>
    </message>
    <message>
        <source>Type the accession number: {accession}</source>
        <translation>يُرجى كتابة رقم الشهادة: {accession}</translation>
    </message>
    <message>
        <source>Sealing {accession} …</source>
        <translation>يجري ختم {accession} …</translation>
    </message>
    <message>
        <source>Say why, in a few words without names.</source>
        <translation>يُرجى ذكر السبب، بكلمات قليلة وبلا أسماء.</translation>
    </message>
    <message>
        <source>This is not its accession number. Type it exactly as it is written.</source>
        <translation>ليس هذا رقم الشهادة. يُكتب تمامًا كما هو.</translation>
    </message>
    <message>
        <source>Destroy {accession} for ever?</source>
        <translation>هل تُتلف {accession} إلى الأبد؟</translation>
    </message>
    <message>
        <source>Its words, its recordings and its consent cannot be read by anybody afterwards, you included. There is no way back, and no backup brings it back. What stays is its accession number, the bare history and the certificate.</source>
        <translation>لا يستطيع أحد بعد ذلك قراءة كلماتها وتسجيلاتها وموافقتها، ولا أنت. لا رجوع عن ذلك، ولا تعيدها أيّ نسخة احتياطيّة. ما يبقى هو رقم الشهادة، والسجلّ بلا المحتوى، ووثيقة الإتلاف.</translation>
    </message>
    <message>
        <source>Destroying {accession} …</source>
        <translation>يجري إتلاف {accession} …</translation>
    </message>
    <message>
        <source>What was typed in this testimony could not be saved. Nothing was done; try again.</source>
        <translation>تعذّر حفظ ما كُتب في هذه الشهادة. لم يُفعل شيء؛ يُرجى المحاولة مرّة أخرى.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>Its accession number, so that nothing else is ever called by it.</source>
        <translation>رقم الشهادة، كي لا يُسمّى به شيء آخر أبدًا.</translation>
    </message>
    <message>
        <source>Who did what and when with it, without a word of what it says.</source>
        <translation>من فعل بها ماذا ومتى، بلا كلمة ممّا تقوله.</translation>
    </message>
    <message>
        <source>A certificate of what was destroyed, which you can print or save.</source>
        <translation>وثيقة بما أُتلف، يمكن طباعتها أو حفظها.</translation>
    </message>
    <message>
        <source>No package: none ever held it.</source>
        <translation>لا شيء من الحزم: لم تكن في أيّ حزمة قطّ.</translation>
    </message>
    <message>
        <source>Backups in other places that this vault does not know of: they still open with their passphrase. Erase them, or make new ones in their place.</source>
        <translation>نسخ احتياطيّة في أماكن أخرى لا تعرف بها هذه الخزنة: ما زالت تُفتح بعبارة مرورها. يُرجى محوها، أو إنشاء نسخ جديدة مكانها.</translation>
    </message>
    <message>
        <source>What cannot be called back</source>
        <translation>ما لا يمكن استرجاعه</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفيّ</translation>
    </message>
    <message>
        <source>The package of {day} for {recipient}, in which it is called {release}.</source>
        <translation>حزمة {day} إلى {recipient}، واسمها فيها {release}.</translation>
    </message>
    <message>
        <source>The package of {day}, in which it is called {release}.</source>
        <translation>حزمة {day}، واسمها فيها {release}.</translation>
    </message>
    <message>
        <source>The backup {name} while its disk is not connected; once it is, it is destroyed there too.</source>
        <translation>النسخة الاحتياطيّة {name} ما دام قرصها غير موصول؛ وعند وصله تُتلف هناك أيضًا.</translation>
    </message>
    <message>
        <source>In a few words, without names: it is kept in the history.</source>
        <translation>بكلمات قليلة، بلا أسماء: يُحفظ ذلك في السجلّ.</translation>
    </message>
    <message>
        <source>Seal: put it out of sight</source>
        <translation>الختم: لا تظهر بعد ذلك</translation>
    </message>
    <message>
        <source>Nothing of it is shown in any list, on any page or in the search, and nothing of it leaves, until somebody unseals it and says why. Everything is still in the vault, encrypted, and whoever opens the vault can unseal it. It can still be destroyed later.</source>
        <translation>لا يظهر منها شيء في أيّ قائمة أو صفحة أو في البحث، ولا يخرج منها شيء، إلى أن يفكّ أحد ختمها ويذكر السبب. كلّ شيء ما زال في الخزنة، مشفّرًا، ومن يفتح الخزنة يستطيع فكّ الختم. ويمكن إتلافها لاحقًا أيضًا.</translation>
    </message>
    <message>
        <source>Why is it sealed?</source>
        <translation>لماذا تُختم؟</translation>
    </message>
    <message>
        <source>Destroy: for ever</source>
        <translation>الإتلاف: إلى الأبد</translation>
    </message>
    <message>
        <source>Its own key is destroyed, and with it every word, version, decision, consent event and file that was encrypted under it; then what is left of them is removed, from the search as well. It is destroyed in the backups too, as soon as they can be reached.</source>
        <translation>يُتلف مفتاحها الخاصّ، ومعه كلّ كلمة وصيغة وقرار وحدث موافقة وملفّ شُفّر به؛ ثمّ يُزال ما بقي منها، ومن البحث أيضًا. وتُتلف في النسخ الاحتياطيّة أيضًا، حالما يمكن الوصول إليها.</translation>
    </message>
    <message>
        <source>Why is it destroyed?</source>
        <translation>لماذا تُتلف؟</translation>
    </message>
    <message>
        <source>Type the accession number</source>
        <translation>كتابة رقم الشهادة</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>لماذا يمكن أن يبقى</translation>
    </message>
    <message>
        <source>What to write instead</source>
        <translation>ما يُكتب بدلًا منه</translation>
    </message>
    <message>
        <source>The reason is kept in the history.</source>
        <translation>يُحفظ السبب في السجلّ.</translation>
    </message>
    <message>
        <source>It is written for every audience, also where the profile would keep the original.</source>
        <translation>يُكتب هذا لكلّ جمهور، حتى حيث كان إعداد الفئة سيُبقي الأصل.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Say why it may stay: the next reader of the history will ask.</source>
        <translation>يُرجى ذكر سبب بقائه: سيسأل عنه من يقرأ السجلّ بعد ذلك.</translation>
    </message>
    <message>
        <source>Write what shall stand there, or mask it.</source>
        <translation>يُرجى كتابة ما يحلّ محلّه، أو إخفاؤه.</translation>
    </message>
</context>
<context>
    <name>QuietDoor</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>That did not work. {keys} shows more.</source>
        <translation>لم ينجح ذلك. يعرض {keys} المزيد.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>يُرجى المحاولة مرّة أخرى.</translation>
    </message>
</context>
<context>
    <name>RecallLetters</name>
    <message>
        <source>Recipients; ticked ones get a letter</source>
        <translation>المستلمون؛ من عُلّم منهم تصله رسالة</translation>
    </message>
    <message>
        <source>The letter to the recipient chosen</source>
        <translation>الرسالة إلى المستلم المختار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>Where shall the letters go?</source>
        <translation>أين تُحفظ الرسائل؟</translation>
    </message>
    <message>
        <source>Letters saved: {count}. They are not encrypted: print them, and delete the files.</source>
        <translation>رسائل حُفظت: {count}. هي غير مشفّرة: تُطبع، وتُحذف الملفّات.</translation>
    </message>
    <message>
        <source>Letters sent to the printer: {count}.</source>
        <translation>رسائل أُرسلت إلى الطابعة: {count}.</translation>
    </message>
    <message>
        <source>Nobody received it: no package ever held this testimony.</source>
        <translation>لم يستلمها أحد: لم تحتوِ أيّ حزمة على هذه الشهادة.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفيّ</translation>
    </message>
    <message>
        <source>No recipient noted</source>
        <translation>لم يُدوّن مستلم</translation>
    </message>
    <message>
        <source>{release}, {day}</source>
        <translation>{release}، {day}</translation>
    </message>
    <message>
        <source>What they have is still allowed</source>
        <translation>ما لديهم ما زال مسموحًا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>كيف يمكن الوصول إليك</translation>
    </message>
    <message>
        <source>Stands in the letters. Kept in the vault.</source>
        <translation>يظهر في الرسائل. ويُحفظ في الخزنة.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>الردّ حتى</translation>
    </message>
    <message>
        <source>In the letter’s own language.</source>
        <translation>بلغة الرسالة نفسها.</translation>
    </message>
    <message>
        <source>A letter names what its recipient has. It never tells who spoke, nor which testimony it is.</source>
        <translation>تذكر الرسالة ما لدى المستلم. ولا تقول أبدًا من تكلّم، ولا أيّ شهادة هي.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Recall letters</source>
        <translation>رسائل الاسترجاع</translation>
    </message>
</context>
<context>
    <name>RecognisersCard</name>
    <message>
        <source>Recognisers</source>
        <translation>أدوات التعرّف</translation>
    </message>
    <message>
        <source>A model of your own, on this disk, can propose what else could identify someone. It cannot open a connection. What was decided about its proposals holds, even where the model is missing.</source>
        <translation>يمكن لنموذج خاصّ بك، على هذا القرص، أن يقترح ما قد يدلّ أيضًا على أحد. ولا يستطيع فتح أيّ اتّصال. وما تقرّر في اقتراحاته يبقى ساريًا، حتى حيث لا يوجد النموذج.</translation>
    </message>
    <message>
        <source>Choose its model …</source>
        <translation>اختيار نموذجها …</translation>
    </message>
    <message>
        <source>Another recogniser</source>
        <translation>أداة تعرّف أخرى</translation>
    </message>
    <message>
        <source>None: the program’s own rules look alone.</source>
        <translation>لا شيء: قواعد البرنامج وحدها تبحث.</translation>
    </message>
    <message>
        <source>Ask it no more</source>
        <translation>الاستغناء عنها</translation>
    </message>
    <message>
        <source>{name}: ask it no more</source>
        <translation>{name}: الاستغناء عنها</translation>
    </message>
    <message>
        <source>{name}, with the model at {path}</source>
        <translation>{name}، مع النموذج في {path}</translation>
    </message>
    <message>
        <source>The folder of the model</source>
        <translation>مجلّد النموذج</translation>
    </message>
    <message>
        <source>Reading the model …</source>
        <translation>تجري قراءة النموذج …</translation>
    </message>
    <message>
        <source>recogniser {name}</source>
        <translation>أداة التعرّف {name}</translation>
    </message>
    <message>
        <source>It looks through every text from now on. Open a testimony to see.</source>
        <translation>من الآن تبحث في كلّ نصّ. يمكن فتح شهادة لرؤية ذلك.</translation>
    </message>
    <message>
        <source>end of the recogniser {name}</source>
        <translation>إنهاء أداة التعرّف {name}</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Narrator</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>من يجري المقابلة</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>من يترجم</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>أحد الحاضرين</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>شخص ورد ذكره</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>بطاقة الفهرس</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النصّ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>حرفيّ</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>محرّر</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Researchers</source>
        <translation>الباحثون</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>المحاكم</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظّمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رتبة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>وظيفة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>أصل، معتقد</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>بيانات اتّصال</translation>
    </message>
    <message>
        <source>Code or number</source>
        <translation>رمز أو رقم</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>كمّيّة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحّة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>New recovery key</source>
        <translation>مفتاح استعادة جديد</translation>
    </message>
    <message>
        <source>When the paper was lost or somebody else has seen it. The present key opens nothing any more then.</source>
        <translation>إن ضاعت الورقة أو رآها شخص آخر. لا يعود المفتاح الحاليّ يفتح شيئًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Make a new recovery key …</source>
        <translation>إنشاء مفتاح استعادة جديد …</translation>
    </message>
    <message>
        <source>It is on my paper</source>
        <translation>هو مكتوب على ورقتي</translation>
    </message>
    <message>
        <source>Shown only now. Write it down and keep it in another place than this laptop.</source>
        <translation>لا يظهر إلّا الآن. يُكتب ويُحفظ في مكان غير هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>إنشاء مفتاح استعادة جديد؟</translation>
    </message>
    <message>
        <source>The key on your paper opens this vault no more. Have a pen ready: the new one is shown once.</source>
        <translation>لن يعود المفتاح المكتوب على الورقة يفتح هذه الخزنة. يُستحسن تحضير قلم: الجديد يظهر مرّة واحدة.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>The new recovery key holds. Destroy the old paper.</source>
        <translation>مفتاح الاستعادة الجديد سارٍ. يجب إتلاف الورقة القديمة.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The recovery key in nine groups</source>
        <translation>مفتاح الاستعادة في تسع مجموعات</translation>
    </message>
    <message>
        <source>The recovery key in fifteen words</source>
        <translation>مفتاح الاستعادة في خمس عشرة كلمة</translation>
    </message>
    <message>
        <source>The recovery key as a QR code</source>
        <translation>مفتاح الاستعادة كرمز QR</translation>
    </message>
    <message>
        <source>Copy for a minute</source>
        <translation>نسخ لدقيقة</translation>
    </message>
    <message>
        <source>Save to a stick …</source>
        <translation>حفظ على ذاكرة USB …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>It opens the vault like the passphrase does, in groups or in words. Keep it in a safe place, away from the laptop, and without the name of the collection.</source>
        <translation>يفتح الخزنة كما تفتحها عبارة المرور، بالمجموعات أو بالكلمات. يُحفظ في مكان آمن، بعيدًا عن الحاسوب، وبلا اسم المجموعة.</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>بالمجموعات</translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation>أو بالكلمات</translation>
    </message>
    <message>
        <source>Or to scan</source>
        <translation>أو للمسح</translation>
    </message>
    <message>
        <source>A photo of it opens the vault too: take none.</source>
        <translation>صورة له تفتح الخزنة أيضًا: يجب ألّا يُصوَّر.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in a minute.</source>
        <translation>نُسخ. تُفرّغ الحافظة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>حفظ مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Saved. Take the file away from this laptop: whoever finds it opens the vault.</source>
        <translation>حُفظ. يجب إبعاد الملفّ عن هذا الحاسوب: من يجده يفتح الخزنة.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message>
        <source>Before anything leaves</source>
        <translation>قبل أن يخرج أيّ شيء</translation>
    </message>
    <message>
        <source>A second person must finish each review, too</source>
        <translation>يجب أن يُنهي كلّ مراجعة شخص ثانٍ أيضًا</translation>
    </message>
    <message>
        <source>The two must be different people, and read the same text with the same decisions: who changes either asks the other to look again. Both stand in the history.</source>
        <translation>يجب أن يكونا شخصين مختلفين، وأن يقرآ النصّ نفسه بالقرارات نفسها: ومن يغيّر أيًّا منهما يطلب بذلك من الآخر المراجعة من جديد. ويظهر كلاهما في السجلّ.</translation>
    </message>
    <message>
        <source>second reader asked for</source>
        <translation>طلب قارئ ثانٍ</translation>
    </message>
    <message>
        <source>second reader no longer asked for</source>
        <translation>إلغاء طلب قارئ ثانٍ</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Bring a backup back</source>
        <translation>استعادة نسخة احتياطيّة</translation>
    </message>
    <message>
        <source>A backup becomes a new vault; nothing is ever written over. It opens with the passphrase it had when the backup was made.</source>
        <translation>تصير النسخة الاحتياطيّة خزنة جديدة؛ ولا يُكتب شيء فوق شيء أبدًا. وتُفتح بعبارة المرور التي كانت لها عند إنشاء النسخة.</translation>
    </message>
    <message>
        <source>Choose a backup …</source>
        <translation>اختيار نسخة احتياطيّة …</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطيّة</translation>
    </message>
    <message>
        <source>Where to put the restored vault</source>
        <translation>أين توضع الخزنة المستعادة</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>نسخ الملفّات</translation>
    </message>
    <message>
        <source>A backup is being brought back</source>
        <translation>تجري استعادة نسخة احتياطيّة</translation>
    </message>
    <message>
        <source>The new vault lies in {path}. Open it to look; this one stays as it is.</source>
        <translation>الخزنة الجديدة في {path}. يمكن فتحها للاطّلاع؛ وتبقى هذه كما هي.</translation>
    </message>
    <message>
        <source>Lock this one and open it</source>
        <translation>قفل هذه وفتح تلك</translation>
    </message>
</context>
<context>
    <name>ReviewHits</name>
    <message>
        <source>Show what was found</source>
        <translation>عرض ما وُجد</translation>
    </message>
    <message>
        <source>Why may it go?</source>
        <translation>لماذا يجوز أن يخرج؟</translation>
    </message>
    <message>
        <source>Kept in the ledger with the list and your name. Write no name here that must stay secret.</source>
        <translation>يُحفظ في سجلّ الحزم مع القائمة واسمك. لا يُكتب هنا اسم يجب أن يبقى سرًّا.</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>قبول ومتابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The package is made and holds nothing that certainly identifies someone. A person must look at what may: {count}. Nothing leaves before {who} has decided.</source>
        <translation>أُنشئت الحزمة، وليس فيها ما يدلّ على أحد بالتأكيد. ويجب أن ينظر شخص فيما قد يدلّ على أحد: {count}. لا يخرج شيء قبل قرار {who}.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… ولا شيء غيرها.</numerusform>
            <numerusform>… وموضع آخر.</numerusform>
            <numerusform>… وموضعان آخران.</numerusform>
            <numerusform>… و%Ln مواضع أخرى.</numerusform>
            <numerusform>… و%Ln موضعًا آخر.</numerusform>
            <numerusform>… و%Ln موضع آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why it may go, in a sentence.</source>
        <translation>يُرجى ذكر سبب جواز خروجه، في جملة.</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>No earlier package that one reader may hold as well had any of these testimonies.</source>
        <translation>لم تحتوِ أيّ حزمة سابقة قد تكون لدى القارئ نفسه على أيّ من هذه الشهادات.</translation>
    </message>
    <message>
        <source>Beside earlier packages</source>
        <translation>إلى جانب حزم سابقة</translation>
    </message>
    <message>
        <source>What whole groups give away</source>
        <translation>ما تكشفه مجموعات بأكملها</translation>
    </message>
    <message>
        <source>Internal: who could be recognised in a package</source>
        <translation>داخليّ: من يمكن التعرّف عليه في حزمة</translation>
    </message>
    <message>
        <source>This paper stays with the team</source>
        <translation>تبقى هذه الورقة لدى الفريق</translation>
    </message>
    <message>
        <source>It says which testimony is which and what each release let be read. Beside the package it would undo what the package hides: never pass it on, not even to those who have the package.</source>
        <translation>تقول أيّ شهادة هي أيّ، وما أتاح كلّ خروج قراءته. وإلى جانب الحزمة تُبطل ما تخفيه الحزمة: لا تُسلَّم لأحد أبدًا، ولا حتى لمن لديهم الحزمة.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفيّ</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>أُنشئت في</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>فئة الجمهور</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Stand out</source>
        <translation>تبرز</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Anybody, by the catalogue alone</source>
        <translation>أيّ شخص، بالفهرس وحده</translation>
    </message>
    <message>
        <source>Who could recognise somebody</source>
        <translation>من قد يتعرّف على أحد</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>To a comrade it stands out by</source>
        <translation>ما يُبرزها عند رفيق</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>في الخارج</translation>
    </message>
    <message>
        <source>Each testimony, whoever stands out most first</source>
        <translation>كلّ شهادة، والأبرز أوّلًا</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>ما ليس معروفًا</translation>
    </message>
    <message>
        <source>Of these testimonies nothing is kept of what the package told: {names}. They were destroyed since, or the package is older than this list. Whoever has the package has them still.</source>
        <translation>لا يُحفظ عن هذه الشهادات شيء ممّا قالته الحزمة: {names}. إمّا أُتلفت منذ ذلك الحين، أو أنّ الحزمة أقدم من هذه القائمة. وهي ما زالت لدى من لديه الحزمة.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينها</translation>
    </message>
    <message>
        <source>In this one</source>
        <translation>في هذه</translation>
    </message>
    <message>
        <source>{release}, {beside}</source>
        <translation>{release}، {beside}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>How many people fit</source>
        <translation>كم شخصًا ينطبق عليه الوصف</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>ما لا يستطيع هذا قوله</translation>
    </message>
    <message>
        <source>Pseudonymous is not anonymous. This counts among your own testimonies; outside there are other people and other sources.</source>
        <translation>الاسم المستعار لا يعني أنّ الهويّة خفيت. هذا العدّ بين شهاداتك وحدها؛ وفي الخارج أشخاص آخرون ومصادر أخرى.</translation>
    </message>
    <message>
        <source>Whoever was there may know a testimony by one event or one turn of phrase, whatever is taken out.</source>
        <translation>قد يعرف من كان هناك شهادةً من حدث واحد أو من طريقة تعبير واحدة، مهما حُذف منها.</translation>
    </message>
    <message>
        <source>What is public cannot be recalled. A court can order disclosure. Altered voices can be recognised.</source>
        <translation>ما نُشر لا يمكن استرجاعه. قد تأمر محكمة بالكشف. الصوت المغيَّر يمكن التعرّف عليه.</translation>
    </message>
    <message>
        <source>A stranger with a search engine</source>
        <translation>شخص غريب لديه محرّك بحث</translation>
    </message>
    <message>
        <source>The service with its rosters</source>
        <translation>جهة الخدمة أو العمل، ولديها كشوف الأسماء</translation>
    </message>
    <message>
        <source>Family and neighbours</source>
        <translation>العائلة والجيران</translation>
    </message>
    <message>
        <source>A comrade who was there</source>
        <translation>رفيق كان هناك</translation>
    </message>
    <message>
        <source>a place in the text</source>
        <translation>مكان في النصّ</translation>
    </message>
    <message>
        <source>an organisation in the text</source>
        <translation>منظّمة في النصّ</translation>
    </message>
    <message>
        <source>a unit in the text</source>
        <translation>وحدة في النصّ</translation>
    </message>
    <message>
        <source>a rank in the text</source>
        <translation>رتبة في النصّ</translation>
    </message>
    <message>
        <source>a role in the text</source>
        <translation>وظيفة في النصّ</translation>
    </message>
    <message>
        <source>a time in the text</source>
        <translation>زمن في النصّ</translation>
    </message>
    <message>
        <source>an age in the text</source>
        <translation>عمر في النصّ</translation>
    </message>
    <message>
        <source>origin, gender or belief in the text</source>
        <translation>أصل أو نوع اجتماعيّ أو معتقد في النصّ</translation>
    </message>
    <message>
        <source>a number in the text</source>
        <translation>عدد في النصّ</translation>
    </message>
    <message>
        <source>an event in the text</source>
        <translation>حدث في النصّ</translation>
    </message>
    <message>
        <source>health in the text</source>
        <translation>صحّة في النصّ</translation>
    </message>
    <message>
        <source>{field} “{value}”</source>
        <translation>{field} “{value}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا شيء غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough people outside are known to fit, {least} or more: {safe} of {count}. All others count as unsafe.</source>
        <translation>معروف أنّ في الخارج عددًا كافيًا من الأشخاص ينطبق عليهم الوصف، {least} أو أكثر: {safe} من {count}. وكلّ ما عداها يُعدّ غير آمن.</translation>
    </message>
    <message>
        <source>People who fit: nobody knows, so unsafe</source>
        <translation>أشخاص ينطبق عليهم الوصف: لا أحد يعرف، ولذلك غير آمن</translation>
    </message>
    <message>
        <source>People who fit: {count}, fewer than {least}: unsafe</source>
        <translation>أشخاص ينطبق عليهم الوصف: {count}، أقلّ من {least}: غير آمن</translation>
    </message>
    <message>
        <source>People who fit: {count}</source>
        <translation>أشخاص ينطبق عليهم الوصف: {count}</translation>
    </message>
    <message>
        <source>How many people {deeds}: {traits}?</source>
        <translation>كم شخصًا {deeds}: {traits}؟</translation>
    </message>
    <message>
        <source>How many people {deeds}?</source>
        <translation>كم شخصًا {deeds}؟</translation>
    </message>
    <message>
        <source>How many people are there: {traits}?</source>
        <translation>كم شخصًا هناك: {traits}؟</translation>
    </message>
    <message>
        <source>How many people could have told this at all?</source>
        <translation>كم شخصًا كان يمكن أن يروي هذا أصلًا؟</translation>
    </message>
    <message>
        <source>served as {role}</source>
        <translation>خدم بصفة {role}</translation>
    </message>
    <message>
        <source>served</source>
        <translation>خدم</translation>
    </message>
    <message>
        <source>were there</source>
        <translation>كان هناك</translation>
    </message>
    <message>
        <source>with the rank “{rank}”</source>
        <translation>برتبة “{rank}”</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>في {unit}</translation>
    </message>
    <message>
        <source>with {organisation}</source>
        <translation>لدى {organisation}</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>في {place}</translation>
    </message>
    <message>
        <source>between {begin} and {end}</source>
        <translation>بين {begin} و{end}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>في {time}</translation>
    </message>
    <message>
        <source>born in {time}</source>
        <translation>من مواليد {time}</translation>
    </message>
    <message>
        <source>by occupation {occupation}</source>
        <translation>مهنته {occupation}</translation>
    </message>
    <message>
        <source>speaking {language}</source>
        <translation>يتكلّم {language}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <translation>عقد {year}</translation>
    </message>
    <message>
        <source>People who fit: {count} ({source}). Entered by {by} on {day}.</source>
        <translation>أشخاص ينطبق عليهم الوصف: {count} ({source}). أدخله {by} في {day}.</translation>
    </message>
    <message numerus="yes">
        <source>What helps most: make {field} coarser or leave it out; %Ln would still stand out.</source>
        <translation>
            <numerusform>أكثر ما يفيد: تقليل الدقّة في {field} أو حذفها؛ فلا تبرز بعد ذلك أيّ شهادة.</numerusform>
            <numerusform>أكثر ما يفيد: تقليل الدقّة في {field} أو حذفها؛ وتبقى شهادة واحدة بارزة.</numerusform>
            <numerusform>أكثر ما يفيد: تقليل الدقّة في {field} أو حذفها؛ وتبقى شهادتان بارزتين.</numerusform>
            <numerusform>أكثر ما يفيد: تقليل الدقّة في {field} أو حذفها؛ وتبقى %Ln شهادات بارزة.</numerusform>
            <numerusform>أكثر ما يفيد: تقليل الدقّة في {field} أو حذفها؛ وتبقى %Ln شهادة بارزة.</numerusform>
            <numerusform>أكثر ما يفيد: تقليل الدقّة في {field} أو حذفها؛ وتبقى %Ln شهادة بارزة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No single change helps: each is set apart by several things at once.</source>
        <translation>لا يفيد أيّ تغيير وحده: كلّ منها يتميّز بأشياء عدّة معًا.</translation>
    </message>
    <message>
        <source>Nobody stands out to this reader here. Outside there are more people, and other sources.</source>
        <translation>لا شهادة تبرز هنا لهذا القارئ. وفي الخارج أشخاص أكثر، ومصادر أخرى.</translation>
    </message>
    <message>
        <source>the {field}</source>
        <translation>خانة “{field}”</translation>
    </message>
    <message>
        <source>places in the texts</source>
        <translation>الأماكن في النصوص</translation>
    </message>
    <message>
        <source>organisations in the texts</source>
        <translation>المنظّمات في النصوص</translation>
    </message>
    <message>
        <source>units in the texts</source>
        <translation>الوحدات في النصوص</translation>
    </message>
    <message>
        <source>ranks in the texts</source>
        <translation>الرتب في النصوص</translation>
    </message>
    <message>
        <source>roles in the texts</source>
        <translation>الوظائف في النصوص</translation>
    </message>
    <message>
        <source>times in the texts</source>
        <translation>الأزمنة في النصوص</translation>
    </message>
    <message>
        <source>ages in the texts</source>
        <translation>الأعمار في النصوص</translation>
    </message>
    <message>
        <source>origin, gender and belief in the texts</source>
        <translation>الأصل والنوع الاجتماعيّ والمعتقد في النصوص</translation>
    </message>
    <message>
        <source>numbers in the texts</source>
        <translation>الأعداد في النصوص</translation>
    </message>
    <message>
        <source>events in the texts</source>
        <translation>الأحداث في النصوص</translation>
    </message>
    <message>
        <source>health in the texts</source>
        <translation>الصحّة في النصوص</translation>
    </message>
    <message>
        <source>{names} look alike, and all of them say {what}: whoever knows that somebody is among them knows that too.</source>
        <translation>{names} متشابهة، وكلّها تقول {what}: من يعلم بوجود شخص بينها يعلم ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Earlier packages that one reader may hold as well: {packages}. By the catalogues of all together, {alone} of {count} stand out.</source>
        <translation>حزم سابقة قد تكون لدى القارئ نفسه أيضًا: {packages}. بفهارسها كلّها معًا تبرز {alone} من {count}.</translation>
    </message>
    <message>
        <source>Releases of which nothing is kept here: {count}; they are out there all the same.</source>
        <translation>شهادات خرجت ولا يُحفظ هنا شيء عنها: {count}؛ وهي في الخارج مع ذلك.</translation>
    </message>
    <message>
        <source>beside the package of {day}, for {audience}</source>
        <translation>إلى جانب حزمة {day}، من أجل {audience}</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>يُرفق معها</translation>
    </message>
    <message>
        <source>What that package told of it is not kept here any more; whoever has it knows.</source>
        <translation>ما قالته تلك الحزمة عنها لم يعد محفوظًا هنا؛ ومن لديه الحزمة يعرفه.</translation>
    </message>
    <message>
        <source>Nothing we know of shows that both are one; somebody who knows the person may see it.</source>
        <translation>لا شيء نعرفه يُظهر أنّ الاثنتين واحدة؛ وقد يرى ذلك من يعرف الشخص.</translation>
    </message>
    <message>
        <source>Both tell the same: nothing more is learned from them together.</source>
        <translation>تقول الاثنتان الشيء نفسه: لا يُعرف منهما معًا ما هو أكثر.</translation>
    </message>
    <message>
        <source>Someone who holds both learns: {what}.</source>
        <translation>من لديه الاثنتان يعرف: {what}.</translation>
    </message>
    <message>
        <source>the same name in the package</source>
        <translation>الاسم نفسه في الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>{shared} of %Ln longer sentences that are equal</source>
        <translation>
            <numerusform>جمل طويلة متطابقة ({shared} من %Ln)</numerusform>
            <numerusform>جملة طويلة متطابقة ({shared} من %Ln)</numerusform>
            <numerusform>جمل طويلة متطابقة ({shared} من %Ln)</numerusform>
            <numerusform>جمل طويلة متطابقة ({shared} من %Ln)</numerusform>
            <numerusform>جمل طويلة متطابقة ({shared} من %Ln)</numerusform>
            <numerusform>جمل طويلة متطابقة ({shared} من %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>the title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the words it is cited by</source>
        <translation>الكلمات التي تُقتبس بها</translation>
    </message>
    <message>
        <source>an equal row in the catalogue</source>
        <translation>صفّ مطابق في الفهرس</translation>
    </message>
    <message>
        <source>Whoever holds both can see that they are one, by {links}.</source>
        <translation>من لديه الاثنتان يمكنه أن يرى أنّهما واحدة، من خلال {links}.</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Who could be recognised</source>
        <translation>من يمكن التعرّف عليه</translation>
    </message>
    <message>
        <source>People who must fit at least</source>
        <translation>أقلّ عدد من الأشخاص الذين يجب أن ينطبق عليهم الوصف</translation>
    </message>
    <message>
        <source>A release is called unsafe while fewer people in the world outside fit all that it says of its narrator, or nobody has entered how many do. You enter it beside each new package.</source>
        <translation>يُعدّ الخروج غير آمن ما دام عدد الناس في العالم الخارجيّ الذين ينطبق عليهم كلّ ما يقال فيه عن صاحب الشهادة أقلّ من ذلك، أو لم يُدخِل أحد عددهم. يُدخَل العدد بجانب كلّ حزمة جديدة.</translation>
    </message>
    <message>
        <source>change of how many people must fit</source>
        <translation>تغيير عدد من يجب أن ينطبق عليهم الوصف</translation>
    </message>
</context>
<context>
    <name>RiskPanel</name>
    <message>
        <source>Anybody, by the catalogue alone</source>
        <translation>أيّ شخص، بالفهرس وحده</translation>
    </message>
    <message>
        <source>Compare with earlier packages …</source>
        <translation>مقارنة بحزم سابقة …</translation>
    </message>
    <message>
        <source>Testimonies, whoever stands out most first</source>
        <translation>الشهادات، الأبرز أوّلًا</translation>
    </message>
    <message>
        <source>Testimonies: {count}. So many would stand out to a reader who knows what each of these knows:</source>
        <translation>الشهادات: {count}. عدد ما يبرز منها لقارئ يعرف ما يعرفه كلّ من هؤلاء:</translation>
    </message>
    <message>
        <source>{alone} of {count}</source>
        <translation>{alone} من {count}</translation>
    </message>
    <message>
        <source>Stands out by {what}</source>
        <translation>تبرز بـ: {what}</translation>
    </message>
    <message>
        <source>Does not stand out here</source>
        <translation>لا تبرز هنا</translation>
    </message>
    <message>
        <source>This counts among your own testimonies. Outside there are other sources, and whoever was there may recognise a testimony by what it tells, whatever is taken out of it.</source>
        <translation>هذا العدّ بين شهاداتك وحدها. في الخارج مصادر أخرى، ومن كان هناك قد يتعرّف على شهادة ممّا ترويه، مهما حُذف منها.</translation>
    </message>
    <message>
        <source>Who could recognise somebody</source>
        <translation>من قد يتعرّف على أحد</translation>
    </message>
</context>
<context>
    <name>RiskPaper</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>Save the internal report</source>
        <translation>حفظ التقرير الداخليّ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>INTERNAL · stays with the team · never pass it on</source>
        <translation>داخليّ · يبقى لدى الفريق · لا يُسلَّم لأحد</translation>
    </message>
    <message>
        <source>Saved. It lies outside the vault, and anybody can read it there: print it, then delete the file. It must never lie beside a package.</source>
        <translation>حُفظ. هو خارج الخزنة، ويستطيع أيّ أحد أن يقرأه هناك: يُطبع، ثمّ يُحذف الملفّ. ويجب ألّا يكون أبدًا بجانب حزمة.</translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>Search every name and spelling</source>
        <translation>بحث في كلّ الأسماء والكتابات</translation>
    </message>
    <message>
        <source>Search people and places</source>
        <translation>بحث في الأشخاص والأماكن</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>أنواع أخرى</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>خطر عالٍ</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Say that those chosen are one and the same</source>
        <translation>جعل المختار مدخلًا واحدًا، لأنّه الشيء نفسه</translation>
    </message>
    <message>
        <source>People, places and numbers that are guarded</source>
        <translation>أشخاص وأماكن وأرقام محميّة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>الشهادات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} chosen</source>
        <translation>
            <numerusform>لم يُختر شيء من {all}</numerusform>
            <numerusform>اختير واحد من {all}</numerusform>
            <numerusform>اختير اثنان من {all}</numerusform>
            <numerusform>اختير %Ln من {all}</numerusform>
            <numerusform>اختير %Ln من {all}</numerusform>
            <numerusform>اختير %Ln من {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%Ln مداخل</numerusform>
            <numerusform>%Ln مدخلًا</numerusform>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>New package with these</source>
        <translation>حزمة جديدة من هذه</translation>
    </message>
    <message>
        <source>Add a keyword to these …</source>
        <translation>إضافة كلمة مفتاحيّة إلى هذه …</translation>
    </message>
    <message>
        <source>Copy accession numbers</source>
        <translation>نسخ أرقام الشهادات</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>إظهار المعاينة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
</context>
<context>
    <name>SavedChip</name>
    <message>
        <source>Saved filters</source>
        <translation>تصفيات محفوظة</translation>
    </message>
    <message>
        <source>Saved filters: {name}</source>
        <translation>تصفيات محفوظة: {name}</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>حفظ هذه التصفية …</translation>
    </message>
    <message>
        <source>Rename {name} …</source>
        <translation>تغيير اسم {name} …</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filter {number}</source>
        <translation>تصفية محفوظة {number}</translation>
    </message>
    <message>
        <source>saving a filter</source>
        <translation>حفظ تصفية</translation>
    </message>
    <message>
        <source>another name for a filter</source>
        <translation>اسم آخر لتصفية</translation>
    </message>
    <message>
        <source>removing a filter</source>
        <translation>إزالة تصفية</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>تصفية: {name}</translation>
    </message>
</context>
<context>
    <name>SealedView</name>
    <message>
        <source>Unseal …</source>
        <translation>فكّ الختم …</translation>
    </message>
    <message>
        <source>Destroy …</source>
        <translation>إتلاف …</translation>
    </message>
    <message>
        <source>Unseal</source>
        <translation>فكّ الختم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{accession} · This testimony is sealed</source>
        <translation>{accession} · هذه الشهادة مختومة</translation>
    </message>
    <message>
        <source>Sealed by {who} on {when}: {reason}</source>
        <translation>خُتمت في {when}، من قِبل {who}: {reason}</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Say why, in a few words without names.</source>
        <translation>يُرجى ذكر السبب، بكلمات قليلة وبلا أسماء.</translation>
    </message>
    <message>
        <source>Why is it unsealed?</source>
        <translation>لماذا يُفكّ الختم؟</translation>
    </message>
    <message>
        <source>In a few words, without names: it is kept in the history.</source>
        <translation>بكلمات قليلة، بلا أسماء: يُحفظ ذلك في السجلّ.</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء ما يُكتب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>SectionIndex</name>
    <message>
        <source>Sections of this page</source>
        <translation>أقسام هذه الصفحة</translation>
    </message>
    <message>
        <source>Go to a section of this page</source>
        <translation>الانتقال إلى قسم من هذه الصفحة</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
</context>
<context>
    <name>SegmentBar</name>
    <message>
        <source>Who speaks in this segment</source>
        <translation>من يتكلّم في هذا المقطع</translation>
    </message>
    <message>
        <source>From, in the recording</source>
        <translation>بدايته في التسجيل</translation>
    </message>
    <message>
        <source>To, in the recording</source>
        <translation>نهايته في التسجيل</translation>
    </message>
    <message>
        <source>Split the segment here (Ctrl+Enter)</source>
        <translation>تقسيم المقطع هنا (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Join the next segment to this one</source>
        <translation>ضمّ المقطع التالي إلى هذا</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Keep the selected words from some audiences, or from all</source>
        <translation>حجب الكلمات المحدّدة عن بعض فئات الجمهور، أو عن الجميع</translation>
    </message>
    <message>
        <source>Protect the selected words …</source>
        <translation>حماية الكلمات المحدّدة …</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>البحث والاستبدال</translation>
    </message>
    <message>
        <source>Another rule …</source>
        <translation>قاعدة أخرى …</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>فقرة معلّمة</translation>
    </message>
    <message>
        <source>Write a time as minutes and seconds, such as 12:05, or 1:12:05.</source>
        <translation>يُكتب الوقت بالدقائق والثواني، مثل 12:05 أو 1:12:05.</translation>
    </message>
    <message>
        <source>The segment ends before it begins: correct one of the times.</source>
        <translation>ينتهي المقطع قبل أن يبدأ: يُرجى تصحيح أحد الوقتين.</translation>
    </message>
</context>
<context>
    <name>SegmentEditor</name>
    <message>
        <source>Transcript</source>
        <translation>النصّ</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%Ln cues have a time but no text; left out.</source>
        <translation>
            <numerusform>لا مقاطع موقّتة بلا نصّ.</numerusform>
            <numerusform>مقطع موقّت واحد بلا نصّ؛ حُذف.</numerusform>
            <numerusform>مقطعان موقّتان بلا نصّ؛ حُذفا.</numerusform>
            <numerusform>%Ln مقاطع موقّتة بلا نصّ؛ حُذفت.</numerusform>
            <numerusform>%Ln مقطعًا موقّتًا بلا نصّ؛ حُذفت.</numerusform>
            <numerusform>%Ln مقطع موقّت بلا نصّ؛ حُذفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places in the files ({files}) could identify someone. Do not pass it on.</source>
        <translation>
            <numerusform>لا موضع في الملفّات ({files}) قد يدلّ على أحد.</numerusform>
            <numerusform>موضع واحد في الملفّات ({files}) قد يدلّ على أحد. يجب ألّا تُسلَّم لأحد.</numerusform>
            <numerusform>موضعان في الملفّات ({files}) قد يدلّان على أحد. يجب ألّا تُسلَّم لأحد.</numerusform>
            <numerusform>%Ln مواضع في الملفّات ({files}) قد تدلّ على أحد. يجب ألّا تُسلَّم لأحد.</numerusform>
            <numerusform>%Ln موضعًا في الملفّات ({files}) قد تدلّ على أحد. يجب ألّا تُسلَّم لأحد.</numerusform>
            <numerusform>%Ln موضع في الملفّات ({files}) قد تدلّ على أحد. يجب ألّا تُسلَّم لأحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be read, so nothing was taken in. Correct them, or use --leave-out.</source>
        <translation>
            <numerusform>لا صفوف تتعذّر قراءتها.</numerusform>
            <numerusform>تعذّرت قراءة صفّ واحد، فلم يُستورد شيء. يُرجى تصحيحه أو استعمال --leave-out.</numerusform>
            <numerusform>تعذّرت قراءة صفّين، فلم يُستورد شيء. يُرجى تصحيحهما أو استعمال --leave-out.</numerusform>
            <numerusform>تعذّرت قراءة %Ln صفوف، فلم يُستورد شيء. يُرجى تصحيحها أو استعمال --leave-out.</numerusform>
            <numerusform>تعذّرت قراءة %Ln صفًّا، فلم يُستورد شيء. يُرجى تصحيحها أو استعمال --leave-out.</numerusform>
            <numerusform>تعذّرت قراءة %Ln صفّ، فلم يُستورد شيء. يُرجى تصحيحها أو استعمال --leave-out.</numerusform>
        </translation>
    </message>
    <message>
        <source>({end} s) lies before its start ({start} s); correct one of them.</source>
        <translation>({end} s) يقع قبل بدايته ({start} s)؛ يُرجى تصحيح أحدهما.</translation>
    </message>
    <message>
        <source>({second}) lies before “{key}” ({first}); correct one of them.</source>
        <translation>({second}) يقع قبل “{key}” ({first})؛ يُرجى تصحيح أحدهما.</translation>
    </message>
    <message>
        <source>A backup cannot lie inside its own vault. Choose a folder on another disk.</source>
        <translation>لا يمكن أن تكون النسخة الاحتياطيّة داخل خزنتها. يُرجى اختيار مجلّد على قرص آخر.</translation>
    </message>
    <message>
        <source>A copy of the vault that it was not told of can still be opened with the passphrase of that time, and still holds the testimony.</source>
        <translation>كلّ نسخة لا تعرف بها الخزنة ما زالت تُفتح بعبارة المرور التي كانت في ذلك الوقت، وما زالت فيها الشهادة.</translation>
    </message>
    <message>
        <source>A fault in the program stopped this work. Try again.</source>
        <translation>أوقف خلل في البرنامج هذا العمل. يُرجى المحاولة مرّة أخرى.</translation>
    </message>
    <message>
        <source>A later version of the program made this vault&apos;s key slots. Install that version.</source>
        <translation>خانات مفاتيح هذه الخزنة أنشأها إصدار أحدث من البرنامج. يُرجى تثبيت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>A later version of the program made this vault. Install that version to open it.</source>
        <translation>هذه الخزنة أنشأها إصدار أحدث من البرنامج. يُرجى تثبيت ذلك الإصدار لفتحها.</translation>
    </message>
    <message>
        <source>A part of a testimony is damaged or was exchanged. Run a check, and restore the vault from a backup.</source>
        <translation>جزء من شهادة تالف أو استُبدل. يُرجى التحقّق من سلامة الخزنة، ثمّ استعادتها من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>A recovery key has {groups} groups of {signs} signs; here are {here}.</source>
        <translation>عدد مجموعات مفتاح الاستعادة {groups}، وفي كلّ منها {signs} رموز؛ وهنا {here}.</translation>
    </message>
    <message>
        <source>A recovery key has {words} words; here are {here}.</source>
        <translation>عدد كلمات مفتاح الاستعادة {words}؛ وهنا {here}.</translation>
    </message>
    <message>
        <source>A stretch to be silenced must not end before it begins. Correct its times.</source>
        <translation>لا يجوز أن ينتهي الجزء المُسكَت قبل أن يبدأ. يُرجى تصحيح أوقاته.</translation>
    </message>
    <message>
        <source>A testimony&apos;s key is damaged. Restore the vault from a backup.</source>
        <translation>مفتاح إحدى الشهادات تالف. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Adding the keyword</source>
        <translation>إضافة الكلمة المفتاحيّة</translation>
    </message>
    <message>
        <source>Adding the sample collection</source>
        <translation>إضافة المجموعة التجريبيّة</translation>
    </message>
    <message>
        <source>An attachment of testimony {accession} is damaged or missing. Restore the vault from a backup.</source>
        <translation>ملفّ من ملفّات الشهادة {accession} تالف أو مفقود. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>An attachment of this vault is damaged. Run a check, and restore the vault from a backup.</source>
        <translation>ملفّ من ملفّات هذه الخزنة تالف. يُرجى التحقّق من سلامة الخزنة، ثمّ استعادتها من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>An attachment&apos;s file is missing from the vault. Restore the vault from a backup.</source>
        <translation>ملفّ مرفق مفقود من الخزنة. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>An interrupted export left the hidden folder “{path}”, which cannot be removed: {why}. It was not checked for names: remove it by hand.</source>
        <translation>ترك تصدير انقطع المجلّد المخفيّ “{path}”، وتتعذّر إزالته: {why}. لم يُفحص بحثًا عن أسماء: يُرجى إزالته يدويًّا.</translation>
    </message>
    <message>
        <source>Anonymising</source>
        <translation>إخفاء الهويّة</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربيّة</translation>
    </message>
    <message>
        <source>As a recovery key this has a slip: each word is one it can have, but they do not fit together. Compare every word, and their order, with your paper.</source>
        <translation>في مفتاح الاستعادة هذا خطأ: كلّ كلمة فيه ممكنة، لكنّ الكلمات لا تتوافق معًا. يُرجى مقارنة كلّ كلمة وترتيب الكلمات بالورقة.</translation>
    </message>
    <message>
        <source>As a recovery key this has a slip: the last group does not fit the eight before it. Compare each sign with your paper.</source>
        <translation>في مفتاح الاستعادة هذا خطأ: المجموعة الأخيرة لا توافق المجموعات الثماني قبلها. يُرجى مقارنة كلّ رمز بالورقة.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطيّة</translation>
    </message>
    <message>
        <source>Backups cannot lie inside their own vault. Choose a folder on another disk.</source>
        <translation>لا يمكن أن تكون النسخ الاحتياطيّة داخل خزنتها. يُرجى اختيار مجلّد على قرص آخر.</translation>
    </message>
    <message>
        <source>Base64 run</source>
        <translation>سلسلة Base64</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من قِبل</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>وثيقة إتلاف</translation>
    </message>
    <message>
        <source>Checked the vault</source>
        <translation>جرى التحقّق من سلامة الخزنة</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>التحقّق من سلامة الخزنة</translation>
    </message>
    <message>
        <source>Checking {number} of {all}</source>
        <translation>فحص {number} من {all}</translation>
    </message>
    <message>
        <source>Choose some of those that are now taken for one, and leave at least one other.</source>
        <translation>يُرجى اختيار بعض ما يُعدّ الآن واحدًا، وإبقاء واحد آخر على الأقلّ.</translation>
    </message>
    <message>
        <source>Choose two or more that are one and the same, then merge them.</source>
        <translation>يُرجى اختيار اثنين أو أكثر هم في الحقيقة واحد، ثمّ دمجهم.</translation>
    </message>
    <message>
        <source>Comparing code words</source>
        <translation>مقارنة كلمات السرّ</translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation>حساب أرقام التحقّق</translation>
    </message>
    <message>
        <source>Consent events</source>
        <translation>أحداث الموافقة</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>نسخ الملفّات</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>نسخ قاعدة البيانات</translation>
    </message>
    <message>
        <source>Deleting what nobody can read any more</source>
        <translation>حذف ما لم يعد أحد يستطيع قراءته</translation>
    </message>
    <message>
        <source>Deriving the key needs {mebibytes} MiB of free memory. Close other programs and try again.</source>
        <translation>يحتاج حساب المفتاح إلى {mebibytes} MiB من الذاكرة الحرّة. يُرجى إغلاق برامج أخرى والمحاولة مرّة أخرى.</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>أُتلفت في</translation>
    </message>
    <message>
        <source>Destroying in a backup</source>
        <translation>الإتلاف في نسخة احتياطيّة</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>صيغ سابقة</translation>
    </message>
    <message>
        <source>Encrypting a file</source>
        <translation>تشفير ملفّ</translation>
    </message>
    <message>
        <source>Enter how many people fit: at least the narrator does, so 1 or more.</source>
        <translation>يُرجى إدخال عدد من ينطبق عليهم الوصف: صاحب الشهادة على الأقلّ، أي 1 أو أكثر.</translation>
    </message>
    <message>
        <source>Everything it said was encrypted under a key of its own. That key was destroyed, and with it the record, every version of its text, what was decided about it, the consent events and the files; then what was left of them was removed from the vault and from its search index.</source>
        <translation>كان كلّ ما فيها مشفّرًا بمفتاح خاصّ بها. أُتلف ذلك المفتاح، ومعه القيد وكلّ صيغ النصّ وما تقرّر بشأنه وأحداث الموافقة والملفّات؛ ثمّ أُزيل ما بقي منها من الخزنة ومن فهرس البحث فيها.</translation>
    </message>
    <message>
        <source>FLAC cannot hold this recording&apos;s sample rate or channels. Convert it to at most 8 channels and 48 kHz.</source>
        <translation>لا يتّسع FLAC لمعدّل العيّنات أو عدد القنوات في هذا التسجيل. يُرجى تحويله إلى 8 قنوات و48 kHz على الأكثر.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفّات</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Give it a name: the words as they are written or said.</source>
        <translation>يُرجى كتابة الاسم: الكلمات كما كُتبت أو قيلت.</translation>
    </message>
    <message>
        <source>Give the field a name.</source>
        <translation>يُرجى تسمية الخانة.</translation>
    </message>
    <message>
        <source>Group {number} has a sign that no recovery key has. Compare it with your paper.</source>
        <translation>في المجموعة {number} رمز لا يرد في أيّ مفتاح استعادة. يُرجى مقارنتها بالورقة.</translation>
    </message>
    <message>
        <source>Group {number} of the recovery key has not {signs} signs. Compare it with your paper.</source>
        <translation>عدد رموز المجموعة {number} من مفتاح الاستعادة ليس {signs}. يُرجى مقارنتها بالورقة.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبريّة</translation>
    </message>
    <message>
        <source>Its accession number; who did what and when with it, without a word of what it says; which package held it; and this certificate.</source>
        <translation>رقمها؛ ومن فعل بها ماذا ومتى، بلا كلمة ممّا قيل فيها؛ والحزمة التي كانت فيها؛ وهذه الوثيقة.</translation>
    </message>
    <message>
        <source>Keeping a code word needs 64 MiB of free memory. Close other programs.</source>
        <translation>يحتاج حفظ كلمة سرّ إلى 64 MiB من الذاكرة الحرّة. يُرجى إغلاق برامج أخرى.</translation>
    </message>
    <message>
        <source>Line {line} holds a hidden sign ({sign}). Delete it and type the line anew.</source>
        <translation>في السطر {line} رمز مخفيّ ({sign}). يُرجى حذفه وكتابة السطر من جديد.</translation>
    </message>
    <message>
        <source>Line {line}: a field is written as “{{{{narrator}}}}”, with two braces on both sides.</source>
        <translation>السطر {line}: تُكتب الخانة هكذا: “{{{{narrator}}}}”، بقوسين معقوفين من كلّ جانب.</translation>
    </message>
    <message>
        <source>Line {line}: a form has one title. Make this a heading, with “## ”.</source>
        <translation>السطر {line}: للاستمارة عنوان واحد. ليكون هذا عنوانًا فرعيًّا يُبدأ بـ“## ”.</translation>
    </message>
    <message>
        <source>Line {line}: no field may stand in a title, a heading or beneath a signature.</source>
        <translation>السطر {line}: لا يجوز وضع خانة في العنوان أو في عنوان فرعيّ أو تحت توقيع.</translation>
    </message>
    <message>
        <source>Line {line}: nothing follows the mark “{mark}”.</source>
        <translation>السطر {line}: لا شيء بعد العلامة “{mark}”.</translation>
    </message>
    <message>
        <source>Line {line}: the head has four lines, {known}, each once, as “id: …”.</source>
        <translation>السطر {line}: في رأس الاستمارة أربعة أسطر، {known}، كلّ منها مرّة واحدة، على شكل “id: …”.</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{name}”. Use one of: {known}.</source>
        <translation>السطر {line}: لا توجد خانة “{name}”. يُرجى استعمال واحدة من هذه: {known}.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>السطر {line}: {problem}</translation>
    </message>
    <message>
        <source>Line {line}: “{{{{{name}}}}}” is a list: let it stand alone, as a paragraph.</source>
        <translation>السطر {line}: “{{{{{name}}}}}” قائمة: يجب أن تقف وحدها، فقرةً مستقلّة.</translation>
    </message>
    <message>
        <source>Looking at what was agreed</source>
        <translation>النظر فيما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Looking through every finished file</source>
        <translation>فحص كلّ ملفّ جاهز</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>أُنشئت في</translation>
    </message>
    <message>
        <source>Name --audience and --level together, and FILE or --remove, not both.</source>
        <translation>يُرجى ذكر --audience و--level معًا، وذكر FILE أو --remove، لا كليهما.</translation>
    </message>
    <message>
        <source>Name a file, or a testimony with --vault VAULT ACCESSION.</source>
        <translation>يُرجى ذكر ملفّ، أو شهادة باستعمال --vault VAULT ACCESSION.</translation>
    </message>
    <message>
        <source>Name in the package</source>
        <translation>الاسم في الحزمة</translation>
    </message>
    <message>
        <source>Name the new folder for the backup, or use --rotate.</source>
        <translation>يُرجى ذكر المجلّد الجديد للنسخة الاحتياطيّة، أو استعمال --rotate.</translation>
    </message>
    <message>
        <source>Name the testimony, or give the narrator&apos;s code word with --code-word-file.</source>
        <translation>يُرجى ذكر الشهادة، أو إعطاء كلمة سرّ صاحب الشهادة باستعمال --code-word-file.</translation>
    </message>
    <message>
        <source>Name the whole path of the folder for backups.</source>
        <translation>يُرجى ذكر المسار الكامل لمجلّد النسخ الاحتياطيّة.</translation>
    </message>
    <message>
        <source>Neither as a passphrase nor as a recovery key does this open the vault. Check the keyboard layout and try again.</source>
        <translation>لا يفتح هذا الخزنة، لا كعبارة مرور ولا كمفتاح استعادة. يُرجى التحقّق من لغة لوحة المفاتيح والمحاولة مرّة أخرى.</translation>
    </message>
    <message>
        <source>No finding of the present transcript is “{group}”. Run “detect” again.</source>
        <translation>لا يوجد في النصّ الحاليّ موضع “{group}”. يُرجى تشغيل “detect” من جديد.</translation>
    </message>
    <message>
        <source>No phone number, address or number of papers is ever told: it serves no reader.</source>
        <translation>لا يُذكر أبدًا رقم هاتف أو عنوان أو رقم وثيقة: لا فائدة فيه لأيّ قارئ.</translation>
    </message>
    <message>
        <source>No recogniser “{name}” is installed here. Use one of: {known}.</source>
        <translation>أداة التعرّف “{name}” غير مثبّتة هنا. يُرجى استعمال واحدة من هذه: {known}.</translation>
    </message>
    <message>
        <source>No speaker is named in “{name}”: set who speaks, segment by segment.</source>
        <translation>لم يُذكر أيّ متكلّم في “{name}”: يُرجى تحديد من يتكلّم، مقطعًا مقطعًا.</translation>
    </message>
    <message>
        <source>Not all of the backup could be read. Check its disk, and try again.</source>
        <translation>تعذّرت قراءة النسخة الاحتياطيّة كاملة. يُرجى فحص قرصها والمحاولة مرّة أخرى.</translation>
    </message>
    <message>
        <source>Not deleted, though nobody can read it any more: {left}.</source>
        <translation>لم يُحذف، وإن لم يعد أحد يستطيع قراءته: {left}.</translation>
    </message>
    <message>
        <source>Nothing is due in “{backup}”. Name the backup exactly as the program does.</source>
        <translation>لا شيء حان موعده في “{backup}”. يُرجى كتابة اسم النسخة الاحتياطيّة تمامًا كما يكتبه البرنامج.</translation>
    </message>
    <message>
        <source>Nothing may leave, so no package was written. The reasons are above.</source>
        <translation>لا يجوز خروج شيء، فلم تُكتب حزمة. الأسباب مذكورة أعلاه.</translation>
    </message>
    <message>
        <source>Nothing was destroyed. To destroy this testimony for ever, add: --confirm {accession}</source>
        <translation>لم يُتلف شيء. لإتلاف هذه الشهادة إلى الأبد يُضاف: --confirm {accession}</translation>
    </message>
    <message>
        <source>Nothing was erased. To erase this vault for ever, add: --confirm “{name}”</source>
        <translation>لم يُمحَ شيء. لمحو هذه الخزنة إلى الأبد يُضاف: --confirm “{name}”</translation>
    </message>
    <message>
        <source>Nothing: no package ever held it.</source>
        <translation>لا شيء: لم تكن في أيّ حزمة.</translation>
    </message>
    <message>
        <source>On {day} everything done after event {event} was found gone. Compare the vault with an earlier backup.</source>
        <translation>في {day} تبيّن أنّ كلّ ما جرى بعد الحدث {event} مفقود. يُرجى مقارنة الخزنة بنسخة احتياطيّة سابقة.</translation>
    </message>
    <message>
        <source>Only the form “{review}” may bring the transcript along.</source>
        <translation>لا يجوز أن تحمل النصّ معها إلّا الاستمارة “{review}”.</translation>
    </message>
    <message>
        <source>Only those of one kind can be one and the same. A person and a place, for example, cannot.</source>
        <translation>لا يكون الاثنان واحدًا إلّا من نوع واحد. الشخص والمكان مثلًا لا يكونان كذلك.</translation>
    </message>
    <message>
        <source>Pages of the database were changed from outside. Restore the vault from a backup.</source>
        <translation>غُيّرت صفحات من قاعدة البيانات من الخارج. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>Passphrase and code word cannot both come from standard input. Put one of them into a file.</source>
        <translation>لا يمكن أن تأتي عبارة المرور وكلمة السرّ كلتاهما من الإدخال القياسيّ. يُرجى وضع إحداهما في ملفّ.</translation>
    </message>
    <message>
        <source>Punycode decoded</source>
        <translation>بعد فكّ ترميز Punycode</translation>
    </message>
    <message>
        <source>RTF text</source>
        <translation>نصّ RTF</translation>
    </message>
    <message>
        <source>Reading every attachment</source>
        <translation>قراءة كلّ الملفّات المرفقة</translation>
    </message>
    <message>
        <source>Reading every testimony</source>
        <translation>قراءة كلّ الشهادات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Rows of the table “{table}” belong to rows of “{parent}” that are missing. Restore the vault from a backup.</source>
        <translation>صفوف في الجدول “{table}” تتبع صفوفًا مفقودة من “{parent}”. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>Say both --recogniser NAME and --model PATH.</source>
        <translation>يُرجى ذكر --recogniser NAME و--model PATH معًا.</translation>
    </message>
    <message>
        <source>Say either --accept-all or --decisions FILE.</source>
        <translation>يُرجى ذكر --accept-all أو --decisions FILE.</translation>
    </message>
    <message>
        <source>Say of each audience: nothing but the kind, a letter at most, or the name.</source>
        <translation>يُرجى التحديد لكلّ جمهور: النوع وحده، أو حرف على الأكثر، أو الاسم.</translation>
    </message>
    <message>
        <source>Say what it is: a person, a place, an organisation …</source>
        <translation>يُرجى تحديد ما هو: شخص أو مكان أو منظّمة …</translation>
    </message>
    <message>
        <source>Say what kind of evidence the file is.</source>
        <translation>يُرجى تحديد نوع التوثيق الذي في الملفّ.</translation>
    </message>
    <message>
        <source>Say where the number is from: a roster, a report, somebody who was there.</source>
        <translation>يُرجى ذكر مصدر العدد: كشف أسماء، أو تقرير، أو من كان هناك.</translation>
    </message>
    <message>
        <source>Say whether it keeps them: --on or --off.</source>
        <translation>يُرجى تحديد هل تُحفظ أم لا: --on أو --off.</translation>
    </message>
    <message>
        <source>Say who decides: the history names them.</source>
        <translation>يُرجى ذكر من يبتّ: يُكتب اسمه في السجلّ.</translation>
    </message>
    <message>
        <source>Say who does this: the name is missing.</source>
        <translation>يُرجى ذكر من يفعل هذا: الاسم ناقص.</translation>
    </message>
    <message>
        <source>Say why the name may be told. Whoever looks at it later must be able to follow.</source>
        <translation>يُرجى ذكر سبب جواز ذكر الاسم: يجب أن يستطيع من ينظر فيه لاحقًا أن يفهمه.</translation>
    </message>
    <message>
        <source>Say why, in a few words without names: the reason is kept in the history.</source>
        <translation>يُرجى ذكر السبب، بكلمات قليلة وبلا أسماء: يُحفظ السبب في السجلّ.</translation>
    </message>
    <message>
        <source>Say “list”, or “import” and the file with the list.</source>
        <translation>يُرجى كتابة “list”، أو “import” والملفّ الذي فيه القائمة.</translation>
    </message>
    <message>
        <source>Select or type the words: letters or digits that could identify someone.</source>
        <translation>يُرجى تحديد الكلمات أو كتابتها: حروف أو أرقام قد تدلّ على أحد.</translation>
    </message>
    <message>
        <source>Several narrators chose this code word: {numbers}. Say which testimony is meant.</source>
        <translation>اختار أكثر من واحد من أصحاب الشهادات كلمة السرّ هذه: {numbers}. يُرجى تحديد الشهادة المقصودة.</translation>
    </message>
    <message>
        <source>Something about consent was recorded since. Record now what the narrator wants.</source>
        <translation>سُجّل منذ ذلك الحين شيء عن الموافقة. يُرجى الآن تسجيل ما يريده صاحب الشهادة.</translation>
    </message>
    <message>
        <source>Terms whose broader term is not in the file stand at the top: {count}.</source>
        <translation>المصطلحات التي ليس مصطلحها الأعمّ في الملفّ توضع في الأعلى: {count}.</translation>
    </message>
    <message>
        <source>Terms without a preferred label are left out: {count}.</source>
        <translation>المصطلحات بلا تسمية مفضّلة حُذفت: {count}.</translation>
    </message>
    <message>
        <source>Testimonies name this. Change it in their records, or take the decision back.</source>
        <translation>هناك شهادات تذكر هذا. يُرجى تغييره في قيودها، أو إلغاء القرار.</translation>
    </message>
    <message>
        <source>Testimony {accession} cannot be read whole. Restore the vault from a backup.</source>
        <translation>تتعذّر قراءة الشهادة {accession} كاملة. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>Testimony {accession} is not as the history tells; an old state may have been put back. Restore the vault from a backup.</source>
        <translation>الشهادة {accession} لا توافق سجلّ الأحداث؛ ربّما أُعيدت حالة قديمة. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The accession number “{accession}” is taken. Give this testimony another one.</source>
        <translation>رقم الشهادة “{accession}” مستعمل. يُرجى إعطاء هذه الشهادة رقمًا آخر.</translation>
    </message>
    <message>
        <source>The backup “{backup}” is not there. Connect its disk, then try again.</source>
        <translation>النسخة الاحتياطيّة “{backup}” غير موجودة. يُرجى وصل قرصها والمحاولة مرّة أخرى.</translation>
    </message>
    <message>
        <source>The check of “{name}” could not be done on the damaged database. Restore the vault from a backup.</source>
        <translation>تعذّر إجراء الفحص “{name}” على قاعدة البيانات التالفة. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The chosen file cannot be read. Nothing was recorded; choose it again.</source>
        <translation>تتعذّر قراءة الملفّ المختار. لم يُسجَّل شيء؛ يُرجى اختياره من جديد.</translation>
    </message>
    <message>
        <source>The chosen file is no longer there. Choose it again.</source>
        <translation>الملفّ المختار لم يعد موجودًا. يُرجى اختياره من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The code word is longer than %Ln characters. Choose one that can be said.</source>
        <translation>
            <numerusform>كلمة السرّ طويلة. يُرجى اختيار كلمة يمكن قولها.</numerusform>
            <numerusform>كلمة السرّ أطول من رمز واحد. يُرجى اختيار كلمة يمكن قولها.</numerusform>
            <numerusform>كلمة السرّ أطول من رمزين. يُرجى اختيار كلمة يمكن قولها.</numerusform>
            <numerusform>كلمة السرّ أطول من %Ln رموز. يُرجى اختيار كلمة يمكن قولها.</numerusform>
            <numerusform>كلمة السرّ أطول من %Ln رمزًا. يُرجى اختيار كلمة يمكن قولها.</numerusform>
            <numerusform>كلمة السرّ أطول من %Ln رمز. يُرجى اختيار كلمة يمكن قولها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code word needs at least %Ln letters or digits. Choose a longer one.</source>
        <translation>
            <numerusform>كلمة السرّ قصيرة. يُرجى اختيار كلمة أطول.</numerusform>
            <numerusform>تحتاج كلمة السرّ إلى حرف أو رقم واحد على الأقلّ. يُرجى اختيار كلمة أطول.</numerusform>
            <numerusform>تحتاج كلمة السرّ إلى حرفين أو رقمين على الأقلّ. يُرجى اختيار كلمة أطول.</numerusform>
            <numerusform>تحتاج كلمة السرّ إلى %Ln حروف أو أرقام على الأقلّ. يُرجى اختيار كلمة أطول.</numerusform>
            <numerusform>تحتاج كلمة السرّ إلى %Ln حرفًا أو رقمًا على الأقلّ. يُرجى اختيار كلمة أطول.</numerusform>
            <numerusform>تحتاج كلمة السرّ إلى %Ln حرف أو رقم على الأقلّ. يُرجى اختيار كلمة أطول.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collection setting “{setting}” cannot hold this value. Correct it.</source>
        <translation>إعداد المجموعة “{setting}” لا يقبل هذه القيمة. يُرجى تصحيحها.</translation>
    </message>
    <message>
        <source>The computer could not read or write “{path}” ({why}). Check the disk.</source>
        <translation>لم يتمكّن الحاسوب من قراءة “{path}” أو كتابته ({why}). يُرجى فحص القرص.</translation>
    </message>
    <message>
        <source>The computer could not read or write “{vault}”: its disk is full, takes no file as large as this, or is broken. Free some space, check the disk and try again; nothing was lost.</source>
        <translation>لم يتمكّن الحاسوب من قراءة “{vault}” أو كتابتها: القرص ممتلئ، أو لا يقبل ملفًّا بهذا الحجم، أو معطوب. يُرجى إخلاء مساحة وفحص القرص والمحاولة مرّة أخرى؛ لم يضع شيء.</translation>
    </message>
    <message>
        <source>The copy does not verify, so nothing was kept of it. {problem}</source>
        <translation>لم تجتز النسخة الفحص، فلم يُحتفظ منها بشيء. {problem}</translation>
    </message>
    <message>
        <source>The database in “{path}” is not encrypted. Restore the vault from a backup.</source>
        <translation>قاعدة البيانات في “{path}” غير مشفّرة. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The database&apos;s structure is damaged. Restore the vault from a backup.</source>
        <translation>بنية قاعدة البيانات تالفة. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The disk of “{path}” is full. Free some space and try again; nothing was changed.</source>
        <translation>قرص “{path}” ممتلئ. يُرجى إخلاء مساحة والمحاولة مرّة أخرى؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The disk of “{vault}” is full. Free some space and try again; nothing was lost.</source>
        <translation>قرص “{vault}” ممتلئ. يُرجى إخلاء مساحة والمحاولة مرّة أخرى؛ لم يضع شيء.</translation>
    </message>
    <message>
        <source>The document also holds {found}: they were left out.</source>
        <translation>في المستند أيضًا {found}: حُذفت.</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Choose another place.</source>
        <translation>تعذّرت كتابة الملفّ ({why}). يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The file “keyslots.json” asks for a derivation this program refuses as too weak or too costly. Somebody may have changed it: restore the vault from a backup.</source>
        <translation>يطلب الملفّ “keyslots.json” اشتقاقًا يرفضه هذا البرنامج لأنّه أضعف أو أثقل ممّا ينبغي. ربّما غيّره أحد: يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The file “keyslots.json” of this vault is damaged. Restore the vault from a backup.</source>
        <translation>الملفّ “keyslots.json” لهذه الخزنة تالف. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The file “vault.db” in “{path}” was cut off. Choose another backup.</source>
        <translation>الملفّ “vault.db” في “{path}” مبتور. يُرجى اختيار نسخة احتياطيّة أخرى.</translation>
    </message>
    <message>
        <source>The file “vault.db” is missing in “{path}”. Choose another backup.</source>
        <translation>الملفّ “vault.db” مفقود في “{path}”. يُرجى اختيار نسخة احتياطيّة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>The finished package held %Ln places that could identify someone, so nothing was written. Decide these places in the review, then export again.</source>
        <translation>
            <numerusform>لم يُكتب شيء. يُرجى البتّ في المواضع في المراجعة، ثمّ التصدير من جديد.</numerusform>
            <numerusform>كان في الحزمة الجاهزة موضع واحد قد يدلّ على أحد، فلم يُكتب شيء. يُرجى البتّ فيه في المراجعة، ثمّ التصدير من جديد.</numerusform>
            <numerusform>كان في الحزمة الجاهزة موضعان قد يدلّان على أحد، فلم يُكتب شيء. يُرجى البتّ فيهما في المراجعة، ثمّ التصدير من جديد.</numerusform>
            <numerusform>كان في الحزمة الجاهزة %Ln مواضع قد تدلّ على أحد، فلم يُكتب شيء. يُرجى البتّ فيها في المراجعة، ثمّ التصدير من جديد.</numerusform>
            <numerusform>كان في الحزمة الجاهزة %Ln موضعًا قد تدلّ على أحد، فلم يُكتب شيء. يُرجى البتّ فيها في المراجعة، ثمّ التصدير من جديد.</numerusform>
            <numerusform>كان في الحزمة الجاهزة %Ln موضع قد تدلّ على أحد، فلم يُكتب شيء. يُرجى البتّ فيها في المراجعة، ثمّ التصدير من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The finished package holds %Ln places that may identify someone, so it was not handed out. Decide them in the review, or export again and say why they may go (--accept-review-hits REASON).</source>
        <translation>
            <numerusform>لم تُسلَّم الحزمة. يُرجى البتّ في المواضع في المراجعة، أو التصدير من جديد مع ذكر سبب جواز خروجها (--accept-review-hits REASON).</numerusform>
            <numerusform>في الحزمة الجاهزة موضع واحد قد يدلّ على أحد، فلم تُسلَّم. يُرجى البتّ فيه في المراجعة، أو التصدير من جديد مع ذكر سبب جواز خروجه (--accept-review-hits REASON).</numerusform>
            <numerusform>في الحزمة الجاهزة موضعان قد يدلّان على أحد، فلم تُسلَّم. يُرجى البتّ فيهما في المراجعة، أو التصدير من جديد مع ذكر سبب جواز خروجهما (--accept-review-hits REASON).</numerusform>
            <numerusform>في الحزمة الجاهزة %Ln مواضع قد تدلّ على أحد، فلم تُسلَّم. يُرجى البتّ فيها في المراجعة، أو التصدير من جديد مع ذكر سبب جواز خروجها (--accept-review-hits REASON).</numerusform>
            <numerusform>في الحزمة الجاهزة %Ln موضعًا قد تدلّ على أحد، فلم تُسلَّم. يُرجى البتّ فيها في المراجعة، أو التصدير من جديد مع ذكر سبب جواز خروجها (--accept-review-hits REASON).</numerusform>
            <numerusform>في الحزمة الجاهزة %Ln موضع قد تدلّ على أحد، فلم تُسلَّم. يُرجى البتّ فيها في المراجعة، أو التصدير من جديد مع ذكر سبب جواز خروجها (--accept-review-hits REASON).</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for backups “{folder}” is not there. Connect its disk, or choose another folder.</source>
        <translation>مجلّد النسخ الاحتياطيّة “{folder}” غير موجود. يُرجى وصل قرصه، أو اختيار مجلّد آخر.</translation>
    </message>
    <message>
        <source>The form must begin with its title: a line such as “# Participation agreement”.</source>
        <translation>يجب أن تبدأ الاستمارة بعنوانها: سطر مثل “# اتّفاق مشاركة”.</translation>
    </message>
    <message>
        <source>The form&apos;s id is small letters, digits and hyphens, such as “recording-agreement”.</source>
        <translation>معرّف الاستمارة حروف لاتينيّة صغيرة وأرقام وشرطات، مثل “recording-agreement”.</translation>
    </message>
    <message>
        <source>The form&apos;s language is a code such as “en”, “he” or “ar”.</source>
        <translation>لغة الاستمارة رمز مثل “en” أو “he” أو “ar”.</translation>
    </message>
    <message>
        <source>The form&apos;s stage is one of: {known}.</source>
        <translation>مرحلة الاستمارة واحدة من هذه: {known}.</translation>
    </message>
    <message>
        <source>The form&apos;s version is numbers and points, such as “2.1”.</source>
        <translation>إصدار الاستمارة أرقام ونقاط، مثل “2.1”.</translation>
    </message>
    <message>
        <source>The front matter of “{name}” was left out: add title, date and people by hand.</source>
        <translation>حُذف رأس البيانات في “{name}”: يُرجى إضافة العنوان والتاريخ والأشخاص يدويًّا.</translation>
    </message>
    <message>
        <source>The head of the form lacks: {missing}. Add a line such as “{first}: …”.</source>
        <translation>ينقص رأس الاستمارة: {missing}. يُرجى إضافة سطر مثل “{first}: …”.</translation>
    </message>
    <message>
        <source>The history was changed or cut after event {event}: what was done after it is gone, or an old state was put back. Restore the vault from a backup.</source>
        <translation>غُيّر السجلّ أو قُطع بعد الحدث {event}: ضاع ما جرى بعده، أو أُعيدت حالة قديمة. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The history was changed or cut at event {event}. Restore the vault from a backup.</source>
        <translation>غُيّر السجلّ أو قُطع عند الحدث {event}. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The installed sqlcipher3 is too old to be safe. Install version 0.6.4 or later.</source>
        <translation>نسخة sqlcipher3 المثبّتة أقدم من أن تكون آمنة. يُرجى تثبيت الإصدار 0.6.4 أو ما بعده.</translation>
    </message>
    <message>
        <source>The key slots are not those this vault wrote last; an old passphrase may open it. Change the passphrase to write them anew.</source>
        <translation>خانات المفاتيح ليست التي كتبتها هذه الخزنة آخر مرّة؛ ربّما تفتحها عبارة مرور قديمة. يُرجى تغيير عبارة المرور لكتابتها من جديد.</translation>
    </message>
    <message>
        <source>The ledger has no such package.</source>
        <translation>لا توجد حزمة كهذه في سجلّ الحزم.</translation>
    </message>
    <message>
        <source>The ledger of packages is not as the history tells; an old state may have been put back. Restore the vault from a backup.</source>
        <translation>سجلّ الحزم لا يوافق سجلّ الأحداث؛ ربّما أُعيدت حالة قديمة. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The letters could not be written ({why}). Choose another folder.</source>
        <translation>تعذّرت كتابة الرسائل ({why}). يُرجى اختيار مجلّد آخر.</translation>
    </message>
    <message>
        <source>The narrator&apos;s consent still holds. Record the withdrawal first; then the testimony can be sealed or destroyed.</source>
        <translation>موافقة صاحب الشهادة ما زالت سارية. يُرجى أوّلًا تسجيل التراجع؛ ثمّ يمكن ختم الشهادة أو إتلافها.</translation>
    </message>
    <message>
        <source>The package could not be moved to “{path}”: {why}. Nothing was left there; choose another folder.</source>
        <translation>تعذّر نقل الحزمة إلى “{path}”: {why}. لم يبقَ هناك شيء؛ يُرجى اختيار مجلّد آخر.</translation>
    </message>
    <message>
        <source>The package could not be written to “{path}”: {why}. Nothing was left there; free some space or choose another folder.</source>
        <translation>تعذّرت كتابة الحزمة إلى “{path}”: {why}. لم يبقَ هناك شيء؛ يُرجى إخلاء مساحة أو اختيار مجلّد آخر.</translation>
    </message>
    <message>
        <source>The package&apos;s files could not be finished ({why}). Choose a folder on another disk, then export again.</source>
        <translation>تعذّر إكمال ملفّات الحزمة ({why}). يُرجى اختيار مجلّد على قرص آخر، ثمّ التصدير من جديد.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose a few words that only you know.</source>
        <translation>عبارة المرور فارغة. يُرجى اختيار كلمات قليلة لا يعرفها أحد غيرك.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is longer than %Ln characters. Choose a shorter one.</source>
        <translation>
            <numerusform>عبارة المرور طويلة. يُرجى اختيار عبارة أقصر.</numerusform>
            <numerusform>عبارة المرور أطول من رمز واحد. يُرجى اختيار عبارة أقصر.</numerusform>
            <numerusform>عبارة المرور أطول من رمزين. يُرجى اختيار عبارة أقصر.</numerusform>
            <numerusform>عبارة المرور أطول من %Ln رموز. يُرجى اختيار عبارة أقصر.</numerusform>
            <numerusform>عبارة المرور أطول من %Ln رمزًا. يُرجى اختيار عبارة أقصر.</numerusform>
            <numerusform>عبارة المرور أطول من %Ln رمز. يُرجى اختيار عبارة أقصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recogniser “{name}” is not in use. See “oralhistory recognisers VAULT”.</source>
        <translation>أداة التعرّف “{name}” غير مستعملة. المستعملة منها: “oralhistory recognisers VAULT”.</translation>
    </message>
    <message>
        <source>The recogniser “{name}” {broken} Its suggestions are missing.</source>
        <translation>أداة التعرّف “{name}” {broken} اقتراحاتها ناقصة.</translation>
    </message>
    <message>
        <source>The record holds half a character (a lone surrogate), which is no text. Correct it and try again.</source>
        <translation>في القيد نصف رمز (surrogate منفرد)، وهو ليس نصًّا. يُرجى تصحيحه والمحاولة مرّة أخرى.</translation>
    </message>
    <message>
        <source>The record must be an object with named fields.</source>
        <translation>يجب أن يكون القيد كائنًا بخانات مسمّاة.</translation>
    </message>
    <message>
        <source>The register does not know this any more: what named it was changed or taken away.</source>
        <translation>لم يعد سجلّ الأشخاص والأماكن يعرف هذا: ما كان يذكره غُيّر أو أُزيل.</translation>
    </message>
    <message>
        <source>The review is not finished: decide the rest, or use --accept-all.</source>
        <translation>المراجعة لم تنتهِ: يُرجى البتّ في الباقي، أو استعمال --accept-all.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({why}). They hold until you close.</source>
        <translation>تعذّر حفظ الإعدادات ({why}). تبقى سارية حتى الإغلاق.</translation>
    </message>
    <message>
        <source>The testimony with the id {id} is in the history, but gone. Restore the vault from a backup.</source>
        <translation>الشهادة ذات المعرّف {id} في السجلّ، لكنّها مفقودة. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The text has changed since it was searched. Look through its findings again.</source>
        <translation>تغيّر النصّ منذ البحث فيه. يُرجى النظر في مواضعه من جديد.</translation>
    </message>
    <message>
        <source>The text of the form “{id}”, version {version}, in “{language}” is not in this vault. It was shown elsewhere, or on paper.</source>
        <translation>نصّ الاستمارة “{id}”، الإصدار {version}، بلغة “{language}” ليس في هذه الخزنة. عُرض في مكان آخر، أو على ورق.</translation>
    </message>
    <message>
        <source>The text of the form “{id}”, version {version}, is not the one that was kept. Restore the vault from a backup.</source>
        <translation>نصّ الاستمارة “{id}”، الإصدار {version}، ليس الذي حُفظ. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The text was changed around passages under a rule of their own. Look at them in the transcript; nothing leaves until then.</source>
        <translation>تغيّر النصّ حول فقرات معلّمة لها قاعدتها الخاصّة. يُرجى النظر فيها في النصّ؛ ولا يخرج شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The texts of the consent forms are not as the history tells. Restore the vault from a backup.</source>
        <translation>نصوص استمارات الموافقة لا توافق سجلّ الأحداث. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The time codes of “{name}” run backwards somewhere: it may join several recordings.</source>
        <translation>رموز الوقت في “{name}” ترجع إلى الوراء في موضع ما: ربّما يضمّ عدّة تسجيلات.</translation>
    </message>
    <message>
        <source>The vault could not be brought up to this version of the program, so it is as it was; a copy of its database lies in “{aside}”. Open it with the version you used before, and report this fault.</source>
        <translation>تعذّر تحديث الخزنة إلى هذا الإصدار من البرنامج، فبقيت كما كانت؛ ونسخة من قاعدة بياناتها في “{aside}”. يُرجى فتحها بالإصدار المستعمل سابقًا، والإبلاغ عن هذا الخلل.</translation>
    </message>
    <message>
        <source>The vault is being written to all the time. Wait until that is done, and make the backup then.</source>
        <translation>الكتابة في الخزنة متواصلة. يُرجى الانتظار حتى تنتهي، ثمّ إنشاء النسخة الاحتياطيّة.</translation>
    </message>
    <message>
        <source>The vault is no longer at “{path}”: its disk was removed, or the folder was moved or deleted. Put it back in its place; what you typed is kept here until it can be saved.</source>
        <translation>لم تعد الخزنة في “{path}”: أُخرج قرصها، أو نُقل المجلّد أو حُذف. يُرجى إعادتها إلى مكانها؛ وما كُتب محفوظ هنا حتى يمكن حفظه.</translation>
    </message>
    <message>
        <source>The vault is not sound. Keep it as it is, and restore the latest backup beside it.</source>
        <translation>الخزنة غير سليمة. يُرجى إبقاؤها كما هي، واستعادة أحدث نسخة احتياطيّة بجانبها.</translation>
    </message>
    <message>
        <source>The vault is open in another window or program, so where its backups go cannot be read. Name the folder too: backup VAULT FOLDER --rotate.</source>
        <translation>الخزنة مفتوحة في نافذة أخرى أو برنامج آخر، فلا يمكن قراءة مكان نسخها الاحتياطيّة. يُرجى ذكر المجلّد أيضًا: backup VAULT FOLDER --rotate.</translation>
    </message>
    <message>
        <source>The vault itself may be damaged: run a check.</source>
        <translation>قد تكون الخزنة نفسها تالفة: يُرجى التحقّق من سلامتها.</translation>
    </message>
    <message>
        <source>The vault knew of no backup that held it.</source>
        <translation>لم تكن الخزنة تعرف نسخة احتياطيّة فيها هذه الشهادة.</translation>
    </message>
    <message>
        <source>The vault was closed in the meantime. Nothing was written.</source>
        <translation>أُغلقت الخزنة في هذه الأثناء. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The vault “{path}” is damaged. Run a check, and restore it from a backup.</source>
        <translation>الخزنة “{path}” تالفة. يُرجى التحقّق من سلامتها، ثمّ استعادتها من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The vault “{path}” is open in another window or program. Close it there and try again.</source>
        <translation>الخزنة “{path}” مفتوحة في نافذة أخرى أو برنامج آخر. يُرجى إغلاقها هناك والمحاولة مرّة أخرى.</translation>
    </message>
    <message>
        <source>The vault “{path}” is open in this program. Close it first, then erase it.</source>
        <translation>الخزنة “{path}” مفتوحة في هذا البرنامج. يُرجى إغلاقها أوّلًا، ثمّ محوها.</translation>
    </message>
    <message>
        <source>The vault&apos;s database holds something this program did not write. Restore the vault from a backup.</source>
        <translation>في قاعدة بيانات الخزنة شيء لم يكتبه هذا البرنامج. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The vault&apos;s database holds something unexpected. Restore the vault from a backup.</source>
        <translation>في قاعدة بيانات الخزنة شيء غير متوقّع. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The vault&apos;s file “keyslots.json” is missing. Restore the vault from a backup.</source>
        <translation>ملفّ الخزنة “keyslots.json” مفقود. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The vault&apos;s file “vault.db” is missing. Restore the vault from a backup.</source>
        <translation>ملفّ الخزنة “vault.db” مفقود. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The vault&apos;s file “{name}” is missing. Restore the vault from a backup.</source>
        <translation>ملفّ الخزنة “{name}” مفقود. يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>الكلّ</translation>
    </message>
    <message>
        <source>The {kind} “{name}” is missing from the database.</source>
        <translation>مفقود من قاعدة البيانات: {kind} “{name}”.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” of the database was changed.</source>
        <translation>تغيّر في قاعدة البيانات: {kind} “{name}”.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” of the database was not made by this program.</source>
        <translation>في قاعدة البيانات ما لم يُنشئه هذا البرنامج: {kind} “{name}”.</translation>
    </message>
    <message>
        <source>The {what} file “{file}” cannot be read: {why}.</source>
        <translation>تتعذّر قراءة الملفّ “{file}” ({what}): {why}.</translation>
    </message>
    <message>
        <source>The {what} file “{file}” is empty.</source>
        <translation>الملفّ “{file}” ({what}) فارغ.</translation>
    </message>
    <message>
        <source>The {what} file “{file}” is not UTF-8 text. Save it as UTF-8.</source>
        <translation>الملفّ “{file}” ({what}) ليس نصّ UTF-8. يُرجى حفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>There are letters in “{folder}” already. Choose another folder.</source>
        <translation>في “{folder}” رسائل من قبل. يُرجى اختيار مجلّد آخر.</translation>
    </message>
    <message>
        <source>There is a field “{label}” already. Give this one another name.</source>
        <translation>توجد خانة “{label}” من قبل. يُرجى إعطاء هذه اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a version {version} of the form “{id}” in “{language}” already, and a version is never changed. Give this text another version.</source>
        <translation>الإصدار {version} من الاستمارة “{id}” بلغة “{language}” موجود من قبل، ولا يُغيَّر إصدار أبدًا. يُرجى إعطاء هذا النصّ إصدارًا آخر.</translation>
    </message>
    <message>
        <source>There is no attachment with the id “{id}” in this vault.</source>
        <translation>لا يوجد في هذه الخزنة ملفّ مرفق معرّفه “{id}”.</translation>
    </message>
    <message>
        <source>There is no collection setting “{name}”. Use one of: {known}.</source>
        <translation>لا يوجد إعداد للمجموعة باسم “{name}”. يُرجى استعمال واحد من هذه: {known}.</translation>
    </message>
    <message>
        <source>There is no file “{name}” at that place: check the path.</source>
        <translation>لا يوجد ملفّ “{name}” في هذا المكان: يُرجى التحقّق من المسار.</translation>
    </message>
    <message>
        <source>There is no form “{id}” in “{language}”. Use one of: {known}.</source>
        <translation>لا توجد استمارة “{id}” بلغة “{language}”. يُرجى استعمال واحدة من هذه: {known}.</translation>
    </message>
    <message>
        <source>There is no form “{id}”. Use one of: {known}.</source>
        <translation>لا توجد استمارة “{id}”. يُرجى استعمال واحدة من هذه: {known}.</translation>
    </message>
    <message>
        <source>There is no format “{name}”; choose from {known}.</source>
        <translation>لا توجد صيغة “{name}”؛ يُرجى الاختيار من {known}.</translation>
    </message>
    <message>
        <source>There is no ladder of “{category}”. Use one of: {known}.</source>
        <translation>لا يوجد سُلّم لنوع “{category}”. يُرجى استعمال واحد من هذه: {known}.</translation>
    </message>
    <message>
        <source>There is no level “{level}” for {category}. There are: {known}.</source>
        <translation>لا توجد درجة “{level}” للنوع {category}. الموجود: {known}.</translation>
    </message>
    <message>
        <source>There is no model at “{model}”. Name the folder or file it is in.</source>
        <translation>لا يوجد نموذج في “{model}”. يُرجى ذكر المجلّد أو الملفّ الذي هو فيه.</translation>
    </message>
    <message>
        <source>There is no testimony with the id “{id}” in this vault.</source>
        <translation>لا توجد في هذه الخزنة شهادة معرّفها “{id}”.</translation>
    </message>
    <message>
        <source>There is no testimony with the id “{testimony}” in this vault, or it was destroyed.</source>
        <translation>لا توجد في هذه الخزنة شهادة معرّفها “{testimony}”، أو أنّها أُتلفت.</translation>
    </message>
    <message>
        <source>There is no testimony “{accession}” in this vault. Look at the list for its number.</source>
        <translation>لا توجد في هذه الخزنة شهادة “{accession}”. يُرجى النظر إلى رقمها في القائمة.</translation>
    </message>
    <message>
        <source>There is no vault at “{path}”, so nothing was erased. Check the folder.</source>
        <translation>لا توجد خزنة في “{path}”، فلم يُمحَ شيء. يُرجى التحقّق من المجلّد.</translation>
    </message>
    <message>
        <source>There is no vault at “{path}”. Check the folder, or make a vault there first.</source>
        <translation>لا توجد خزنة في “{path}”. يُرجى التحقّق من المجلّد، أو إنشاء خزنة هناك أوّلًا.</translation>
    </message>
    <message>
        <source>There is no vault at “{path}”. Check the path, or make one with “oralhistory init”.</source>
        <translation>لا توجد خزنة في “{path}”. يُرجى التحقّق من المسار، أو إنشاء خزنة باستعمال “oralhistory init”.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>لا تكفي الذاكرة لهذا. يُرجى إغلاق برامج أخرى والمحاولة مرّة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing at the path given. Name a file, a folder or a zip.</source>
        <translation>لا شيء في المسار المذكور. يُرجى ذكر ملفّ أو مجلّد أو zip.</translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation>لا شيء في “{path}”.</translation>
    </message>
    <message>
        <source>There is too little room in “{folder}” for another backup. Free some space, keep fewer backups, or choose another folder.</source>
        <translation>لا تكفي المساحة في “{folder}” لنسخة احتياطيّة أخرى. يُرجى إخلاء مساحة، أو الاحتفاظ بعدد أقلّ من النسخ، أو اختيار مجلّد آخر.</translation>
    </message>
    <message>
        <source>These columns of “{name}” are not read: {columns}.</source>
        <translation>هذه الأعمدة في “{name}” لا تُقرأ: {columns}.</translation>
    </message>
    <message>
        <source>These key slots could not be destroyed, and still open: {opens_still}.</source>
        <translation>تعذّر إتلاف خانات المفاتيح هذه، وما زالت تفتح: {opens_still}.</translation>
    </message>
    <message>
        <source>These packages held it, anonymised. Whoever has one can still read it there.</source>
        <translation>كانت في هذه الحزم، بعد إخفاء الهويّة. ومن لديه واحدة منها ما زال يستطيع قراءتها هناك.</translation>
    </message>
    <message>
        <source>These words are protected already. Decide about them under “Anonymise”.</source>
        <translation>هذه الكلمات محميّة من قبل. يُرجى البتّ فيها تحت “إخفاء الهويّة”.</translation>
    </message>
    <message>
        <source>This backup is damaged, so nothing was restored. {problem}</source>
        <translation>هذه النسخة الاحتياطيّة تالفة، فلم يُستعد شيء. {problem}</translation>
    </message>
    <message>
        <source>This code word does not belong here, so nothing was withdrawn. Ask for it once more.</source>
        <translation>كلمة السرّ هذه لا تخصّ هذه المجموعة، فلم يُسجَّل أيّ تراجع. يُرجى السؤال عنها مرّة أخرى.</translation>
    </message>
    <message>
        <source>This does not open the vault. {slip}</source>
        <translation>هذا لا يفتح الخزنة. {slip}</translation>
    </message>
    <message>
        <source>This earlier version is no longer kept. Choose another one.</source>
        <translation>لم تعد هذه الصيغة السابقة محفوظة. يُرجى اختيار صيغة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>This form is longer than %Ln characters. Shorten it: nobody would read it.</source>
        <translation>
            <numerusform>هذه الاستمارة طويلة. يُرجى تقصيرها: لن يقرأها أحد.</numerusform>
            <numerusform>هذه الاستمارة أطول من رمز واحد. يُرجى تقصيرها: لن يقرأها أحد.</numerusform>
            <numerusform>هذه الاستمارة أطول من رمزين. يُرجى تقصيرها: لن يقرأها أحد.</numerusform>
            <numerusform>هذه الاستمارة أطول من %Ln رموز. يُرجى تقصيرها: لن يقرأها أحد.</numerusform>
            <numerusform>هذه الاستمارة أطول من %Ln رمزًا. يُرجى تقصيرها: لن يقرأها أحد.</numerusform>
            <numerusform>هذه الاستمارة أطول من %Ln رمز. يُرجى تقصيرها: لن يقرأها أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no recovery key.</source>
        <translation>هذا ليس مفتاح استعادة.</translation>
    </message>
    <message>
        <source>This recording is in a format that cannot be read here, or is damaged. Convert it to WAV or FLAC first.</source>
        <translation>هذا التسجيل بصيغة لا تُقرأ هنا، أو أنّه تالف. يُرجى تحويله أوّلًا إلى WAV أو FLAC.</translation>
    </message>
    <message>
        <source>This testimony is not sealed. Nothing was changed.</source>
        <translation>هذه الشهادة غير مختومة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This testimony is sealed. Unseal it first, and say why; that is kept in the history.</source>
        <translation>هذه الشهادة مختومة. يُرجى أوّلًا فكّ الختم وذكر السبب؛ يُحفظ ذلك في السجلّ.</translation>
    </message>
    <message>
        <source>This testimony may not leave: {reasons}. Record what is missing, or leave it out.</source>
        <translation>لا يجوز خروج هذه الشهادة: {reasons}. يُرجى تسجيل الناقص، أو تركها خارج الحزمة.</translation>
    </message>
    <message>
        <source>This testimony was changed elsewhere in the meantime. Both versions are kept: look at the history and take over what is missing.</source>
        <translation>غُيّرت هذه الشهادة في مكان آخر في هذه الأثناء. الصيغتان محفوظتان: يُرجى النظر في السجلّ ونقل الناقص.</translation>
    </message>
    <message>
        <source>This testimony was destroyed before. Its certificate is kept with the history.</source>
        <translation>أُتلفت هذه الشهادة من قبل. وثيقة إتلافها محفوظة مع السجلّ.</translation>
    </message>
    <message>
        <source>This testimony was destroyed. What is left of it is its certificate.</source>
        <translation>أُتلفت هذه الشهادة. ما بقي منها هو وثيقة إتلافها.</translation>
    </message>
    <message>
        <source>This testimony was put away, and its private note with it.</source>
        <translation>خُتمت هذه الشهادة أو أُتلفت، ومعها ملاحظتها الخاصّة.</translation>
    </message>
    <message>
        <source>This testimony was sealed or destroyed already. Nothing was changed.</source>
        <translation>خُتمت هذه الشهادة أو أُتلفت من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النصّ</translation>
    </message>
    <message>
        <source>Two terms have the same label, and the first is meant by it: {labels}. So many labels: {count}.</source>
        <translation>لمصطلحين التسمية نفسها، والمقصود بها أوّلهما: {labels}. عدد هذه التسميات: {count}.</translation>
    </message>
    <message>
        <source>Type a keyword first.</source>
        <translation>يُرجى كتابة كلمة مفتاحيّة أوّلًا.</translation>
    </message>
    <message>
        <source>UTF-7 decoded</source>
        <translation>بعد فكّ ترميز UTF-7</translation>
    </message>
    <message>
        <source>Unknown key “{where}”: remove it or correct its spelling.</source>
        <translation>مفتاح غير معروف “{where}”: يُرجى إزالته أو تصحيح كتابته.</translation>
    </message>
    <message>
        <source>Version {version} of this form came with the program, and a version is never changed. Give this text another version.</source>
        <translation>الإصدار {version} من هذه الاستمارة جاء مع البرنامج، ولا يُغيَّر إصدار أبدًا. يُرجى إعطاء هذا النصّ إصدارًا آخر.</translation>
    </message>
    <message>
        <source>WebVTT needs a beginning and an end for every segment of a transcript. Give the missing times, or choose another format.</source>
        <translation>يحتاج WebVTT إلى بداية ونهاية لكلّ مقطع من النصّ. يُرجى إكمال الأوقات الناقصة، أو اختيار صيغة أخرى.</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>غرب أوروبّا</translation>
    </message>
    <message>
        <source>What cannot be called back</source>
        <translation>ما لا يمكن استرجاعه</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>What was destroyed</source>
        <translation>ما أُتلف</translation>
    </message>
    <message>
        <source>When this was written, it had still to be destroyed in these backups, by the same key:</source>
        <translation>عند كتابة هذا، كان لا يزال يجب إتلافها في هذه النسخ الاحتياطيّة، بالمفتاح نفسه:</translation>
    </message>
    <message>
        <source>Which testimony</source>
        <translation>أيّ شهادة</translation>
    </message>
    <message>
        <source>Withheld passage {number} does not fit the present transcript. Mark it again, then export.</source>
        <translation>الفقرة المحجوبة {number} لا تطابق النصّ الحاليّ. يُرجى تعليمها من جديد، ثمّ التصدير.</translation>
    </message>
    <message>
        <source>Word {number} is none that a recovery key can have. Compare its spelling with your paper.</source>
        <translation>الكلمة {number} لا ترد في أيّ مفتاح استعادة. يُرجى مقارنة كتابتها بالورقة.</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>كتابة الحزمة</translation>
    </message>
    <message>
        <source>You are not allowed to write or read “{path}”. Change its permissions or choose another place.</source>
        <translation>لا إذن بقراءة “{path}” أو الكتابة فيه. يُرجى تغيير أذوناته أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>You are not allowed to write to “{vault}”, or its medium can only be read. Change the permissions, or copy the vault to a writable disk.</source>
        <translation>لا إذن بالكتابة في “{vault}”، أو أنّ وسيطها للقراءة فقط. يُرجى تغيير الأذونات، أو نسخ الخزنة إلى قرص قابل للكتابة.</translation>
    </message>
    <message>
        <source>a code or reference number</source>
        <translation>رمز أو رقم مرجعيّ</translation>
    </message>
    <message>
        <source>a commander&apos;s office</source>
        <translation>مكتب قائد</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>a date of the Hebrew calendar</source>
        <translation>تاريخ عبريّ</translation>
    </message>
    <message>
        <source>a date of the Islamic calendar</source>
        <translation>تاريخ هجريّ</translation>
    </message>
    <message>
        <source>a day of the month</source>
        <translation>يوم من الشهر</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>a family name</source>
        <translation>اسم عائلة</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>اسم ملفّ</translation>
    </message>
    <message>
        <source>a form of “{name}”</source>
        <translation>صيغة من “{name}”</translation>
    </message>
    <message>
        <source>a given name</source>
        <translation>اسم شخصيّ</translation>
    </message>
    <message>
        <source>a given name after a name and “and”</source>
        <translation>اسم شخصيّ بعد اسم و“و”</translation>
    </message>
    <message>
        <source>a given name that is a word as well</source>
        <translation>اسم شخصيّ هو أيضًا كلمة</translation>
    </message>
    <message>
        <source>a key of “{where}”</source>
        <translation>مفتاح من “{where}”</translation>
    </message>
    <message>
        <source>a large number</source>
        <translation>عدد كبير</translation>
    </message>
    <message>
        <source>a link to another place, not a file</source>
        <translation>رابط إلى مكان آخر، لا ملفّ</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>a military unit</source>
        <translation>وحدة عسكريّة</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>a month by its number</source>
        <translation>شهر برقمه</translation>
    </message>
    <message>
        <source>a name after a title</source>
        <translation>اسم بعد لقب</translation>
    </message>
    <message>
        <source>a name after “{word}”</source>
        <translation>اسم بعد “{word}”</translation>
    </message>
    <message>
        <source>a name behind “of”</source>
        <translation>اسم بعد “of”</translation>
    </message>
    <message>
        <source>a name by its capital</source>
        <translation>اسم بحسب حرفه الكبير</translation>
    </message>
    <message>
        <source>a name of several words</source>
        <translation>اسم من عدّة كلمات</translation>
    </message>
    <message>
        <source>a name on a network</source>
        <translation>اسم على شبكة</translation>
    </message>
    <message>
        <source>a named event</source>
        <translation>حدث له اسم</translation>
    </message>
    <message>
        <source>a nationality, people or faith</source>
        <translation>جنسيّة أو شعب أو ديانة</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>a number that names something</source>
        <translation>رقم يدلّ على شيء</translation>
    </message>
    <message>
        <source>a numbered road or post</source>
        <translation>طريق أو نقطة برقم</translation>
    </message>
    <message>
        <source>a part of a month</source>
        <translation>جزء من شهر</translation>
    </message>
    <message>
        <source>a particular role</source>
        <translation>وظيفة بعينها</translation>
    </message>
    <message>
        <source>a place after a preposition</source>
        <translation>مكان بعد حرف جرّ</translation>
    </message>
    <message>
        <source>a place after a verb of going or living</source>
        <translation>مكان بعد فعل ذهاب أو سكن</translation>
    </message>
    <message>
        <source>a rank</source>
        <translation>رتبة</translation>
    </message>
    <message>
        <source>a rank before a name</source>
        <translation>رتبة قبل اسم</translation>
    </message>
    <message>
        <source>a rare word</source>
        <translation>كلمة نادرة</translation>
    </message>
    <message>
        <source>a rare word where a name may stand</source>
        <translation>كلمة نادرة حيث قد يرد اسم</translation>
    </message>
    <message>
        <source>a rare word, said as names are</source>
        <translation>كلمة نادرة تُقال كما تُقال الأسماء</translation>
    </message>
    <message>
        <source>a reference number</source>
        <translation>رقم مرجعيّ</translation>
    </message>
    <message>
        <source>a registration or account number</source>
        <translation>رقم تسجيل أو حساب</translation>
    </message>
    <message>
        <source>a role in a named unit</source>
        <translation>وظيفة في وحدة مذكورة بالاسم</translation>
    </message>
    <message>
        <source>a role in a unit</source>
        <translation>وظيفة في وحدة</translation>
    </message>
    <message>
        <source>a role that only one person had</source>
        <translation>وظيفة لم تكن إلّا لشخص واحد</translation>
    </message>
    <message>
        <source>a role that somebody had</source>
        <translation>وظيفة كانت لأحد</translation>
    </message>
    <message>
        <source>a season or holiday with its year</source>
        <translation>موسم أو عيد مع سنته</translation>
    </message>
    <message>
        <source>a ship</source>
        <translation>سفينة</translation>
    </message>
    <message>
        <source>a shortened year</source>
        <translation>سنة مختصرة</translation>
    </message>
    <message>
        <source>a site on the web</source>
        <translation>موقع على الإنترنت</translation>
    </message>
    <message>
        <source>a span of time</source>
        <translation>مدّة من الزمن</translation>
    </message>
    <message>
        <source>a sum of money</source>
        <translation>مبلغ من المال</translation>
    </message>
    <message>
        <source>a sum or a measure</source>
        <translation>مبلغ أو قياس</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>ساعة من اليوم</translation>
    </message>
    <message>
        <source>a war</source>
        <translation>حرب</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a word that is a name and nothing else</source>
        <translation>كلمة هي اسم لا غير</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>a year in words</source>
        <translation>سنة بالكلمات</translation>
    </message>
    <message>
        <source>a year of the Hebrew calendar</source>
        <translation>سنة عبريّة</translation>
    </message>
    <message>
        <source>about someone&apos;s health</source>
        <translation>عن صحّة شخص</translation>
    </message>
    <message>
        <source>advocacy</source>
        <translation>المناصرة</translation>
    </message>
    <message>
        <source>after a title or an introduction</source>
        <translation>بعد لقب أو تعريف بالنفس</translation>
    </message>
    <message>
        <source>an abbreviation in capitals</source>
        <translation>اختصار بأحرف كبيرة</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>an address on the web</source>
        <translation>عنوان على الإنترنت</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>an age by decade</source>
        <translation>عمر بالعقود</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>عنوان بريد إلكترونيّ</translation>
    </message>
    <message>
        <source>an event with a name</source>
        <translation>حدث له اسم</translation>
    </message>
    <message>
        <source>an identity number</source>
        <translation>رقم هويّة</translation>
    </message>
    <message>
        <source>an illness</source>
        <translation>مرض</translation>
    </message>
    <message>
        <source>an initial of “{name}”</source>
        <translation>حرف أوّل من “{name}”</translation>
    </message>
    <message>
        <source>an object with named fields</source>
        <translation>كائن بخانات مسمّاة</translation>
    </message>
    <message>
        <source>an occupation</source>
        <translation>مهنة</translation>
    </message>
    <message>
        <source>an operation&apos;s cover name</source>
        <translation>الاسم الرمزيّ لعمليّة</translation>
    </message>
    <message>
        <source>an organisation&apos;s name</source>
        <translation>اسم منظّمة</translation>
    </message>
    <message>
        <source>another form of “{name}”</source>
        <translation>صيغة أخرى من “{name}”</translation>
    </message>
    <message>
        <source>answered for another number of texts than it was given.</source>
        <translation>أجابت عن عدد من النصوص غير الذي أُعطيته.</translation>
    </message>
    <message>
        <source>asked for a network and was refused.</source>
        <translation>طلبت الاتّصال بشبكة فرُفض طلبها.</translation>
    </message>
    <message>
        <source>before “son of” or “daughter of”</source>
        <translation>قبل “ابن” أو “بنت”</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>البثّ</translation>
    </message>
    <message>
        <source>bytes of the container</source>
        <translation>بايتات الحاوية</translation>
    </message>
    <message>
        <source>bytes of the file</source>
        <translation>بايتات الملفّ</translation>
    </message>
    <message>
        <source>cannot be read: {fault}</source>
        <translation>تتعذّر القراءة: {fault}</translation>
    </message>
    <message>
        <source>cannot be unpacked: it is damaged or locked</source>
        <translation>يتعذّر الفكّ: تالف أو مقفل</translation>
    </message>
    <message>
        <source>capitalised within a sentence</source>
        <translation>بحرف كبير داخل جملة</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>content</source>
        <translation>محتوى</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>إحداثيّات</translation>
    </message>
    <message>
        <source>court</source>
        <translation>المحاكم</translation>
    </message>
    <message>
        <source>decided before</source>
        <translation>بُتّ فيه من قبل</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>الحفظ في الأرشيف</translation>
    </message>
    <message>
        <source>document properties</source>
        <translation>خصائص المستند</translation>
    </message>
    <message>
        <source>elsewhere a name with a capital</source>
        <translation>في موضع آخر اسم بحرف كبير</translation>
    </message>
    <message>
        <source>elsewhere taken for a name</source>
        <translation>في موضع آخر عُدّ اسمًا</translation>
    </message>
    <message>
        <source>endnotes</source>
        <translation>حواشٍ ختاميّة</translation>
    </message>
    <message>
        <source>escapes decoded</source>
        <translation>بعد فكّ الرموز المهرّبة</translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation>العرض في معرض</translation>
    </message>
    <message>
        <source>extra field</source>
        <translation>حقل إضافيّ</translation>
    </message>
    <message>
        <source>failed ({kind}).</source>
        <translation>فشلت ({kind}).</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>حواشٍ</translation>
    </message>
    <message>
        <source>forgotten part</source>
        <translation>جزء منسيّ</translation>
    </message>
    <message>
        <source>has damaged document properties</source>
        <translation>خصائص المستند تالفة</translation>
    </message>
    <message>
        <source>has no model at “{model}”. Put it there, or choose another.</source>
        <translation>لا نموذج لها في “{model}”. يُرجى وضعه هناك، أو اختيار غيرها.</translation>
    </message>
    <message>
        <source>has too many parts to be looked through</source>
        <translation>أجزاؤه أكثر من أن تُفحص</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>how many there were</source>
        <translation>كم كان عددهم</translation>
    </message>
    <message>
        <source>in a list of names</source>
        <translation>في قائمة أسماء</translation>
    </message>
    <message>
        <source>in a list of names, after a prefix</source>
        <translation>في قائمة أسماء، بعد سابقة</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>في الأشخاص والأماكن</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>inside a tag</source>
        <translation>داخل وسم</translation>
    </message>
    <message>
        <source>introduced as a name</source>
        <translation>قُدّم على أنّه اسم</translation>
    </message>
    <message>
        <source>is a damaged PDF file</source>
        <translation>ملفّ PDF تالف</translation>
    </message>
    <message>
        <source>is a damaged archive</source>
        <translation>أرشيف مضغوط تالف</translation>
    </message>
    <message>
        <source>is a link out of the record&apos;s folder: put the file itself beside the record.</source>
        <translation>رابط إلى خارج مجلّد القيد: يُرجى وضع الملفّ نفسه بجانب القيد.</translation>
    </message>
    <message>
        <source>is a {kind} file, which cannot be looked through</source>
        <translation>ملفّ {kind} لا يمكن فحصه</translation>
    </message>
    <message>
        <source>is an absolute path: write it relative to the record&apos;s own file.</source>
        <translation>مسار مطلق: يُرجى كتابته نسبةً إلى ملفّ القيد نفسه.</translation>
    </message>
    <message>
        <source>is empty: name those who may read it, or use the rule “withhold”.</source>
        <translation>فارغ: يُرجى ذكر من يجوز له قراءته، أو استعمال القاعدة “withhold”.</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>مقفل بكلمة مرور</translation>
    </message>
    <message>
        <source>is missing: say from which day on it may be opened, or use the rule “withhold”.</source>
        <translation>ناقص: يُرجى ذكر اليوم الذي يجوز فتحه منه، أو استعمال القاعدة “withhold”.</translation>
    </message>
    <message>
        <source>is missing: say what stands in its place, or use the rule “withhold”.</source>
        <translation>ناقص: يُرجى ذكر ما يحلّ محلّه، أو استعمال القاعدة “withhold”.</translation>
    </message>
    <message>
        <source>is not installed here. Install it, or take it off the collection&apos;s list.</source>
        <translation>غير مثبّتة هنا. يُرجى تثبيتها، أو إزالتها من قائمة المجموعة.</translation>
    </message>
    <message>
        <source>is not the JSON file that its name says</source>
        <translation>ليس ملفّ JSON كما يقول اسمه</translation>
    </message>
    <message>
        <source>is not the table that its name says</source>
        <translation>ليس الجدول الذي يقوله اسمه</translation>
    </message>
    <message>
        <source>is not the {kind} file that its name says</source>
        <translation>ليس ملفّ {kind} كما يقول اسمه</translation>
    </message>
    <message>
        <source>is not well-formed XML</source>
        <translation>ليس XML سليم البنية</translation>
    </message>
    <message>
        <source>is packed too deep to be looked through</source>
        <translation>محزوم أعمق من أن يُفحص</translation>
    </message>
    <message>
        <source>is too large to be looked through</source>
        <translation>أكبر من أن يُفحص</translation>
    </message>
    <message numerus="yes">
        <source>is {segment}; the transcript has %Ln segments, from 0.</source>
        <translation>
            <numerusform>هو {segment}؛ وليس في النصّ مقاطع (العدّ من 0).</numerusform>
            <numerusform>هو {segment}؛ وفي النصّ مقطع واحد، من 0.</numerusform>
            <numerusform>هو {segment}؛ وفي النصّ مقطعان، من 0.</numerusform>
            <numerusform>هو {segment}؛ وفي النصّ %Ln مقاطع، من 0.</numerusform>
            <numerusform>هو {segment}؛ وفي النصّ %Ln مقطعًا، من 0.</numerusform>
            <numerusform>هو {segment}؛ وفي النصّ %Ln مقطع، من 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is {start} to {end}; that text has %Ln code points, and start must lie before end.</source>
        <translation>
            <numerusform>هو {start} إلى {end}؛ وذلك النصّ فارغ، ويجب أن يأتي start قبل end.</numerusform>
            <numerusform>هو {start} إلى {end}؛ وفي ذلك النصّ رمز واحد، ويجب أن يأتي start قبل end.</numerusform>
            <numerusform>هو {start} إلى {end}؛ وفي ذلك النصّ رمزان، ويجب أن يأتي start قبل end.</numerusform>
            <numerusform>هو {start} إلى {end}؛ وفي ذلك النصّ %Ln رموز، ويجب أن يأتي start قبل end.</numerusform>
            <numerusform>هو {start} إلى {end}؛ وفي ذلك النصّ %Ln رمزًا، ويجب أن يأتي start قبل end.</numerusform>
            <numerusform>هو {start} إلى {end}؛ وفي ذلك النصّ %Ln رمز، ويجب أن يأتي start قبل end.</numerusform>
        </translation>
    </message>
    <message>
        <source>is “{id}” again; give every person an id of their own.</source>
        <translation>هو “{id}” مرّة أخرى؛ يُرجى إعطاء كلّ شخص معرّفًا خاصًّا به.</translation>
    </message>
    <message>
        <source>is “{id}”; no person has that id: add the person or correct the id.</source>
        <translation>هو “{id}”؛ ولا شخص بهذا المعرّف: يُرجى إضافة الشخص أو تصحيح المعرّف.</translation>
    </message>
    <message>
        <source>key, {number} in order</source>
        <translation>مفتاح، {number} في الترتيب</translation>
    </message>
    <message>
        <source>leaves the record&apos;s folder: put the file beside the record.</source>
        <translation>يخرج من مجلّد القيد: يُرجى وضع الملفّ بجانب القيد.</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>الاستعمال القانونيّ</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>line {line}, attribute of element {name}</source>
        <translation>السطر {line}، خاصّيّة للعنصر {name}</translation>
    </message>
    <message>
        <source>line {line}, comment</source>
        <translation>السطر {line}، تعليق</translation>
    </message>
    <message>
        <source>line {line}, element {name}</source>
        <translation>السطر {line}، العنصر {name}</translation>
    </message>
    <message>
        <source>looks like “{name}”</source>
        <translation>يشبه في الكتابة “{name}”</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>المعالجة الآليّة</translation>
    </message>
    <message>
        <source>may be “{name}” or an everyday word</source>
        <translation>قد يكون “{name}” أو كلمة عاديّة</translation>
    </message>
    <message>
        <source>metadata, {name}</source>
        <translation>بيانات وصفيّة، {name}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>names a file that is not there: put it beside the record.</source>
        <translation>يذكر ملفًّا غير موجود: يُرجى وضعه بجانب القيد.</translation>
    </message>
    <message>
        <source>names no ordinary file: put the file itself beside the record.</source>
        <translation>لا يذكر ملفًّا عاديًّا: يُرجى وضع الملفّ نفسه بجانب القيد.</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>الكائن {number}</translation>
    </message>
    <message>
        <source>object {number} cannot be read</source>
        <translation>تتعذّر قراءة الكائن {number}</translation>
    </message>
    <message>
        <source>owner or link</source>
        <translation>المالك أو الرابط</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>page {page} cannot be read</source>
        <translation>تتعذّر قراءة الصفحة {page}</translation>
    </message>
    <message>
        <source>page {page}, mirrored</source>
        <translation>الصفحة {page}، معكوسة</translation>
    </message>
    <message>
        <source>part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>percent-decoded</source>
        <translation>بعد فكّ ترميز %</translation>
    </message>
    <message>
        <source>pointed outside the text.</source>
        <translation>أشارت إلى خارج النصّ.</translation>
    </message>
    <message>
        <source>probably a unit</source>
        <translation>وحدة على الأرجح</translation>
    </message>
    <message>
        <source>probably an age</source>
        <translation>عمر على الأرجح</translation>
    </message>
    <message>
        <source>public</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>quoted-printable decoded</source>
        <translation>بعد فكّ ترميز quoted-printable</translation>
    </message>
    <message>
        <source>read as one word it is “{name}”</source>
        <translation>بقراءته كلمة واحدة هو “{name}”</translation>
    </message>
    <message>
        <source>read from right to left</source>
        <translation>بالقراءة من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>research</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>researcher</source>
        <translation>الباحثون</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>الصفّ {row}، العمود {column}</translation>
    </message>
    <message>
        <source>samples or pixels</source>
        <translation>عيّنات صوت أو بكسلات</translation>
    </message>
    <message>
        <source>sounds like “{name}”</source>
        <translation>يشبه في اللفظ “{name}”</translation>
    </message>
    <message>
        <source>sounds like “{name}”, in another script</source>
        <translation>يشبه في اللفظ “{name}”، بخطّ آخر</translation>
    </message>
    <message>
        <source>spells “{name}”</source>
        <translation>حروف تكوّن “{name}”</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>دفق بيانات</translation>
    </message>
    <message>
        <source>stream of object {number}</source>
        <translation>دفق الكائن {number}</translation>
    </message>
    <message>
        <source>string in binary content</source>
        <translation>سلسلة في محتوى ثنائيّ</translation>
    </message>
    <message>
        <source>target of the link</source>
        <translation>هدف الرابط</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نصّ</translation>
    </message>
    <message>
        <source>text between the tags</source>
        <translation>النصّ بين الوسوم</translation>
    </message>
    <message>
        <source>the category is none of these: {known}.</source>
        <translation>النوع ليس واحدًا من هذه: {known}.</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>يتعذّر فتح الملفّ</translation>
    </message>
    <message>
        <source>the initials of “{name}”</source>
        <translation>الأحرف الأولى من “{name}”</translation>
    </message>
    <message>
        <source>the last digits of “{name}”</source>
        <translation>الأرقام الأخيرة من “{name}”</translation>
    </message>
    <message>
        <source>the name of a place</source>
        <translation>اسم مكان</translation>
    </message>
    <message>
        <source>the name of a unit</source>
        <translation>اسم وحدة</translation>
    </message>
    <message>
        <source>the name of an organisation</source>
        <translation>اسم منظّمة</translation>
    </message>
    <message>
        <source>the number of a paper</source>
        <translation>رقم وثيقة</translation>
    </message>
    <message>
        <source>the risk is none of these: {known}.</source>
        <translation>الخطر ليس واحدًا من هذه: {known}.</translation>
    </message>
    <message>
        <source>the term stands above already.</source>
        <translation>المصطلح مذكور أعلاه من قبل.</translation>
    </message>
    <message>
        <source>the time at which it was made</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>الكلّ</translation>
    </message>
    <message>
        <source>there is no label.</source>
        <translation>لا توجد تسمية.</translation>
    </message>
    <message>
        <source>there is no name.</source>
        <translation>لا يوجد اسم.</translation>
    </message>
    <message>
        <source>timestamp</source>
        <translation>طابع زمنيّ</translation>
    </message>
    <message>
        <source>tracked deletions</source>
        <translation>محذوفات متعقَّبة</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>unknown key “{key}”. Did you mean “{near}”?</source>
        <translation>مفتاح غير معروف “{key}”. هل المقصود “{near}”؟</translation>
    </message>
    <message>
        <source>unknown key “{key}”. Remove it or correct its spelling.</source>
        <translation>مفتاح غير معروف “{key}”. يُرجى إزالته أو تصحيح كتابته.</translation>
    </message>
    <message>
        <source>value, {number} in order</source>
        <translation>قيمة، {number} في الترتيب</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>التحقّق</translation>
    </message>
    <message>
        <source>web</source>
        <translation>النشر على الإنترنت</translation>
    </message>
    <message>
        <source>{accession} was changed after the package was made, so it was not handed out. Make it again.</source>
        <translation>غُيّرت {accession} بعد إنشاء الحزمة، فلم تُسلَّم. يُرجى إنشاؤها من جديد.</translation>
    </message>
    <message>
        <source>{by} has finished this review already. Another person must read it now.</source>
        <translation>أُنهيت هذه المراجعة من قِبل {by}. على شخص آخر أن يقرأها الآن.</translation>
    </message>
    <message>
        <source>{by} has finished this review already. Nothing is left to do.</source>
        <translation>أُنهيت هذه المراجعة من قِبل {by}. لم يبقَ شيء للعمل.</translation>
    </message>
    <message>
        <source>{difference} Restore the vault from a backup.</source>
        <translation>{difference} يُرجى استعادة الخزنة من نسخة احتياطيّة.</translation>
    </message>
    <message>
        <source>{files} ({bytes} bytes)</source>
        <translation>{files} ({bytes} بايت)</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} أو {second}</translation>
    </message>
    <message>
        <source>{note}, text between the tags</source>
        <translation>{note}، النصّ بين الوسوم</translation>
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
        <translation>المقاطع: {segments}، الكلمات: {words}</translation>
    </message>
    <message>
        <source>{use}, {audience}</source>
        <translation>{use}، {audience}</translation>
    </message>
    <message>
        <source>{what} {name}</source>
        <translation>{what} {name}</translation>
    </message>
    <message>
        <source>{where} does not fit: {why}.</source>
        <translation>{where} غير مطابق: {why}.</translation>
    </message>
    <message>
        <source>{where} has no place in an event “{event}”: remove it, or record another kind of event.</source>
        <translation>لا مكان لـ{where} في حدث “{event}”: يُرجى إزالته، أو تسجيل حدث من نوع آخر.</translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be a day such as 2026-02-11.</source>
        <translation>{where} هو “{found}”؛ ويجب أن يكون يومًا مثل 2026-02-11.</translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be at least {limit}.</source>
        <translation>{where} هو “{found}”؛ ويجب ألّا يقلّ عن {limit}.</translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be at most {limit}.</source>
        <translation>{where} هو “{found}”؛ ويجب ألّا يزيد على {limit}.</translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be one of: {allowed}.</source>
        <translation>{where} هو “{found}”؛ ويجب أن يكون واحدًا من هذه: {allowed}.</translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be one of: {allowed}. Did you mean “{near}”?</source>
        <translation>{where} هو “{found}”؛ ويجب أن يكون واحدًا من هذه: {allowed}. هل المقصود “{near}”؟</translation>
    </message>
    <message>
        <source>{where} is “{found}”; it must be “{expected}”.</source>
        <translation>{where} هو “{found}”؛ ويجب أن يكون “{expected}”.</translation>
    </message>
    <message>
        <source>{where} must be a value or a list of values; an embargo says “until”, “event” or “indefinite”: true.</source>
        <translation>يجب أن يكون {where} قيمة أو قائمة قيم؛ وتُكتب لفترة الإغلاق “until” أو “event” أو “indefinite”: true.</translation>
    </message>
    <message>
        <source>{where} must be {kind}.</source>
        <translation>يجب أن يكون {where}: {kind}.</translation>
    </message>
    <message>
        <source>{where} must name a “group”, or a “text” and its “category”.</source>
        <translation>يجب أن يذكر {where} “group”، أو “text” مع “category”.</translation>
    </message>
    <message>
        <source>{where} must not be empty.</source>
        <translation>لا يجوز أن يكون {where} فارغًا.</translation>
    </message>
    <message>
        <source>{where} needs at least one person in the role “narrator”.</source>
        <translation>يحتاج {where} إلى شخص واحد على الأقلّ في دور “narrator”.</translation>
    </message>
    <message>
        <source>“{backup}” is an open vault, no backup. Close it, or use the backup command.</source>
        <translation>“{backup}” خزنة مفتوحة لا نسخة احتياطيّة. يُرجى إغلاقها، أو استعمال الأمر backup.</translation>
    </message>
    <message>
        <source>“{dest}” already exists. Nothing is written over; choose a new folder name.</source>
        <translation>“{dest}” موجود من قبل. لا يُكتب فوق شيء؛ يُرجى اختيار اسم مجلّد جديد.</translation>
    </message>
    <message>
        <source>“{dest}” is there, but it is no vault. Choose another name for the restored one.</source>
        <translation>“{dest}” موجود، لكنّه ليس خزنة. يُرجى اختيار اسم آخر للخزنة المستعادة.</translation>
    </message>
    <message>
        <source>“{folder}” is copied to other computers by a sync service, which damages an open vault and takes it out of your hands. Choose a folder that stays on this computer.</source>
        <translation>تنسخ خدمة مزامنة “{folder}” إلى حواسيب أخرى، وهذا يُتلف الخزنة المفتوحة ويُخرجها من يدك. يُرجى اختيار مجلّد يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty. Name a new folder for the demonstration.</source>
        <translation>“{folder}” ليس فارغًا. يُرجى ذكر مجلّد جديد للعرض.</translation>
    </message>
    <message>
        <source>“{key}” is missing; add it.</source>
        <translation>“{key}” ناقص؛ يُرجى إضافته.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}): check its permissions and the disk.</source>
        <translation>تتعذّر قراءة “{name}” ({why}): يُرجى التحقّق من أذوناته ومن القرص.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Nothing was added; try it again.</source>
        <translation>تتعذّر قراءة “{name}”. لم يُضَف شيء؛ يُرجى المحاولة مرّة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({why}). Make room on the disk or choose a folder you may write to, then export again.</source>
        <translation>تعذّرت كتابة “{name}” ({why}). يُرجى إخلاء مساحة على القرص أو اختيار مجلّد تجوز الكتابة فيه، ثمّ التصدير من جديد.</translation>
    </message>
    <message>
        <source>“{name}” declares entities (DOCTYPE), which may not be safe to read. Save the vocabulary without them, or as Turtle.</source>
        <translation>يصرّح “{name}” بكيانات (DOCTYPE) قد لا تكون قراءتها آمنة. يُرجى حفظ قائمة المصطلحات بدونها، أو بصيغة Turtle.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %Ln cues, but only {captions} can be read: check its times.</source>
        <translation>
            <numerusform>ليس في “{name}” مقاطع موقّتة، وما يُقرأ منها {captions}: يُرجى التحقّق من أوقاته.</numerusform>
            <numerusform>في “{name}” مقطع موقّت واحد، ولا يُقرأ إلّا {captions}: يُرجى التحقّق من أوقاته.</numerusform>
            <numerusform>في “{name}” مقطعان موقّتان، ولا يُقرأ إلّا {captions}: يُرجى التحقّق من أوقاته.</numerusform>
            <numerusform>في “{name}” %Ln مقاطع موقّتة، ولا يُقرأ إلّا {captions}: يُرجى التحقّق من أوقاته.</numerusform>
            <numerusform>في “{name}” %Ln مقطعًا موقّتًا، ولا يُقرأ إلّا {captions}: يُرجى التحقّق من أوقاته.</numerusform>
            <numerusform>في “{name}” %Ln مقطع موقّت، ولا يُقرأ إلّا {captions}: يُرجى التحقّق من أوقاته.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” holds a number of thousands of digits: correct it.</source>
        <translation>في “{name}” عدد من آلاف الأرقام: يُرجى تصحيحه.</translation>
    </message>
    <message>
        <source>“{name}” holds more terms than a vocabulary can have: {count}, where {most} are the most. Take the part you work with.</source>
        <translation>في “{name}” مصطلحات أكثر ممّا تتّسع له قائمة مصطلحات: {count}، والحدّ الأقصى {most}. يُرجى استيراد الجزء المستعمل منها.</translation>
    </message>
    <message>
        <source>“{name}” holds no term that could be taken in. Choose the file with the vocabulary itself.</source>
        <translation>ليس في “{name}” مصطلح يمكن استيراده. يُرجى اختيار ملفّ قائمة المصطلحات نفسها.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: name a file in it.</source>
        <translation>“{name}” مجلّد: يُرجى ذكر ملفّ فيه.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no Word document: open it in Word, save it again as .docx, and add that.</source>
        <translation>“{name}” تالف أو ليس مستند Word: يُرجى فتحه في Word وحفظه من جديد بصيغة .docx، ثمّ إضافته.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no text: open it in an editor and save it as UTF-8.</source>
        <translation>“{name}” تالف أو ليس نصًّا: يُرجى فتحه في محرّر نصوص وحفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB: this is no transcript or record.</source>
        <translation>“{name}” أكبر من {limit} MB: هذا ليس نصّ مقابلة ولا قيدًا.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is nested more than %Ln levels deep: make it flatter.</source>
        <translation>
            <numerusform>“{name}” متداخل أكثر ممّا يجوز: يُرجى تبسيط بنيته.</numerusform>
            <numerusform>“{name}” متداخل أكثر من مستوى واحد: يُرجى تبسيط بنيته.</numerusform>
            <numerusform>“{name}” متداخل أكثر من مستويين: يُرجى تبسيط بنيته.</numerusform>
            <numerusform>“{name}” متداخل أكثر من %Ln مستويات: يُرجى تبسيط بنيته.</numerusform>
            <numerusform>“{name}” متداخل أكثر من %Ln مستوى: يُرجى تبسيط بنيته.</numerusform>
            <numerusform>“{name}” متداخل أكثر من %Ln مستوى: يُرجى تبسيط بنيته.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is no WebVTT that can be read ({fault}); correct it there.</source>
        <translation>“{name}” ليس WebVTT تمكن قراءته ({fault})؛ يُرجى تصحيحه هناك.</translation>
    </message>
    <message>
        <source>“{name}” is no consent event: it must be a JSON object, “{{ … }}”.</source>
        <translation>“{name}” ليس حدث موافقة: يجب أن يكون كائن JSON، “{{ … }}”.</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be added. Choose another one.</source>
        <translation>“{name}” ليس ملفًّا تمكن إضافته. يُرجى اختيار ملفّ آخر.</translation>
    </message>
    <message>
        <source>“{name}” is no list of decisions: it must be a JSON list, “[ … ]”.</source>
        <translation>“{name}” ليس قائمة قرارات: يجب أن يكون قائمة JSON، “[ … ]”.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file: copy it to a folder and name the copy.</source>
        <translation>“{name}” ليس ملفًّا عاديًّا: يُرجى نسخه إلى مجلّد وذكر النسخة.</translation>
    </message>
    <message>
        <source>“{name}” is no testimony record: it must be a JSON object, “{{ … }}”.</source>
        <translation>“{name}” ليس قيد شهادة: يجب أن يكون كائن JSON، “{{ … }}”.</translation>
    </message>
    <message>
        <source>“{name}” is no testimony record: “format” must be “{format}”.</source>
        <translation>“{name}” ليس قيد شهادة: يجب أن يكون “format” هو “{format}”.</translation>
    </message>
    <message>
        <source>“{name}” is no text file: save the transcript as UTF-8 text.</source>
        <translation>“{name}” ليس ملفّ نصّ: يُرجى حفظ نصّ المقابلة نصًّا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is no text that can be read: save it as UTF-8.</source>
        <translation>“{name}” ليس نصًّا تمكن قراءته: يُرجى حفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is no usable path: check its spelling.</source>
        <translation>“{name}” ليس مسارًا صالحًا: يُرجى التحقّق من كتابته.</translation>
    </message>
    <message>
        <source>“{name}” is no vocabulary in SKOS that can be read. Save it as Turtle (.ttl), RDF/XML (.rdf) or CSV.</source>
        <translation>“{name}” ليس قائمة مصطلحات بصيغة SKOS تمكن قراءتها. يُرجى حفظه بصيغة Turtle (.ttl) أو RDF/XML (.rdf) أو CSV.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8; it was read as {page} ({script}). Check that its letters are right.</source>
        <translation>“{name}” ليس UTF-8؛ قُرئ بترميز {page} ({script}). يُرجى التحقّق من صحّة حروفه.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be read as a vocabulary: use {known}.</source>
        <translation>“{name}” ليس من نوع يُقرأ كقائمة مصطلحات: يُرجى استعمال {known}.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be read: use {known}, or a record in {record}.</source>
        <translation>“{name}” ليس من نوع تمكن قراءته: يُرجى استعمال {known}، أو قيد في {record}.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password or in the old .doc form: open it in Word and save it as .docx without one.</source>
        <translation>“{name}” محميّ بكلمة مرور أو بصيغة .doc القديمة: يُرجى فتحه في Word وحفظه بصيغة .docx بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>“{name}” names its columns and nothing else: there is no row to take in.</source>
        <translation>ليس في “{name}” إلّا أسماء الأعمدة: لا صفّ للاستيراد.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB, as no transcript does: save only its text.</source>
        <translation>ينفكّ “{name}” إلى أكثر من {limit} MB، وهذا لا يكون في نصّ مقابلة: يُرجى حفظ نصّه فقط.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of this program: update the program to read it.</source>
        <translation>“{name}” أنشأه إصدار أحدث من هذا البرنامج: يُرجى تحديث البرنامج لقراءته.</translation>
    </message>
    <message>
        <source>“{name}” with an ending</source>
        <translation>“{name}” مع لاحقة</translation>
    </message>
    <message>
        <source>“{name}”, line 1: a WebVTT file begins with the word WEBVTT; add that line.</source>
        <translation>“{name}”، السطر 1: يبدأ ملفّ WebVTT بالكلمة WEBVTT؛ يُرجى إضافة هذا السطر.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: from here to the end no words could be a transcript; choose another file.</source>
        <translation>“{name}”، السطر 1: من هنا إلى النهاية لا كلمات يمكن أن تكون نصّ مقابلة؛ يُرجى اختيار ملفّ آخر.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: no words from here to the end; choose a file with a transcript in it.</source>
        <translation>“{name}”، السطر 1: لا كلمات من هنا إلى النهاية؛ يُرجى اختيار ملفّ فيه نصّ مقابلة.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: the file is empty; choose the one that holds the text.</source>
        <translation>“{name}”، السطر 1: الملفّ فارغ؛ يُرجى اختيار الملفّ الذي فيه النصّ.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: the first row must name the columns. Missing among them: {columns}.</source>
        <translation>“{name}”، السطر 1: يجب أن يسمّي الصفّ الأوّل الأعمدة. والناقص منها: {columns}.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: there is nothing in it. Write the columns first: value, then the levels.</source>
        <translation>“{name}”، السطر 1: لا شيء فيه. يُرجى كتابة الأعمدة أوّلًا: value، ثمّ الدرجات.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}, column {column}: this is no JSON ({why}); correct it there.</source>
        <translation>“{name}”، السطر {line}، العمود {column}: هذا ليس JSON ({why})؛ يُرجى تصحيحه هناك.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”, line {line}: a cell of more than %Ln letters. Shorten it.</source>
        <translation>
            <numerusform>“{name}”، السطر {line}: خليّة طويلة. يُرجى تقصيرها.</numerusform>
            <numerusform>“{name}”، السطر {line}: خليّة من أكثر من حرف واحد. يُرجى تقصيرها.</numerusform>
            <numerusform>“{name}”، السطر {line}: خليّة من أكثر من حرفين. يُرجى تقصيرها.</numerusform>
            <numerusform>“{name}”، السطر {line}: خليّة من أكثر من %Ln حروف. يُرجى تقصيرها.</numerusform>
            <numerusform>“{name}”، السطر {line}: خليّة من أكثر من %Ln حرفًا. يُرجى تقصيرها.</numerusform>
            <numerusform>“{name}”، السطر {line}: خليّة من أكثر من %Ln حرف. يُرجى تقصيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}”, line {line}: a ladder has one to %Ln levels; name a column for each.</source>
        <translation>
            <numerusform>“{name}”، السطر {line}: ليس للسُلّم درجات؛ يُرجى تسمية عمود لكلّ درجة.</numerusform>
            <numerusform>“{name}”، السطر {line}: للسُلّم درجة واحدة؛ يُرجى تسمية عمودها.</numerusform>
            <numerusform>“{name}”، السطر {line}: للسُلّم درجة أو درجتان؛ يُرجى تسمية عمود لكلّ منهما.</numerusform>
            <numerusform>“{name}”، السطر {line}: للسُلّم من درجة واحدة إلى %Ln درجات؛ يُرجى تسمية عمود لكلّ منها.</numerusform>
            <numerusform>“{name}”، السطر {line}: للسُلّم من درجة واحدة إلى %Ln درجة؛ يُرجى تسمية عمود لكلّ منها.</numerusform>
            <numerusform>“{name}”، السطر {line}: للسُلّم من درجة واحدة إلى %Ln درجة؛ يُرجى تسمية عمود لكلّ منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”, line {line}: a number stands before a cue&apos;s times, not text; correct it.</source>
        <translation>“{name}”، السطر {line}: قبل أوقات المقطع يأتي رقم لا نصّ؛ يُرجى تصحيحه.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: a quotation mark is not closed. Correct it, and read the file again.</source>
        <translation>“{name}”، السطر {line}: علامة اقتباس غير مغلقة. يُرجى تصحيحها، ثمّ قراءة الملفّ من جديد.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: more cells than columns. Put quotation marks around commas.</source>
        <translation>“{name}”، السطر {line}: الخلايا أكثر من الأعمدة. يُرجى وضع علامات اقتباس حول الفواصل.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: no column is called “value”. The first line names the columns.</source>
        <translation>“{name}”، السطر {line}: لا عمود باسم “value”. السطر الأوّل يسمّي الأعمدة.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: no value. Say what these words stand for, or take the line out.</source>
        <translation>“{name}”، السطر {line}: لا قيمة. يُرجى ذكر ما تحلّ محلّه هذه الكلمات، أو إزالة السطر.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: the cue ends before it starts; correct its times.</source>
        <translation>“{name}”، السطر {line}: ينتهي المقطع قبل أن يبدأ؛ يُرجى تصحيح أوقاته.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: these are no times like 00:00:07,000 --&gt; 00:00:11,890; correct them.</source>
        <translation>“{name}”، السطر {line}: ليست هذه أوقاتًا مثل 00:00:07,000 --&gt; 00:00:11,890؛ يُرجى تصحيحها.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: these are no times like 00:00:07.000 --&gt; 00:00:11.890; correct them.</source>
        <translation>“{name}”، السطر {line}: ليست هذه أوقاتًا مثل 00:00:07.000 --&gt; 00:00:11.890؛ يُرجى تصحيحها.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this is no row of a table. Save the list as CSV.</source>
        <translation>“{name}”، السطر {line}: هذا ليس صفًّا في جدول. يُرجى حفظ القائمة بصيغة CSV.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this is not UTF-8; save the file in the encoding UTF-8.</source>
        <translation>“{name}”، السطر {line}: هذا ليس UTF-8؛ يُرجى حفظ الملفّ بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this line looks empty but holds spaces; delete them.</source>
        <translation>“{name}”، السطر {line}: يبدو هذا السطر فارغًا لكنّ فيه مسافات؛ يُرجى حذفها.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this text has no times above it; add them, or put NOTE before it.</source>
        <translation>“{name}”، السطر {line}: لا أوقات فوق هذا النصّ؛ يُرجى إضافتها، أو وضع NOTE قبله.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: this text has no times like 00:00:07,000 --&gt; 00:00:11,890 above it.</source>
        <translation>“{name}”، السطر {line}: ليس فوق هذا النصّ أوقات مثل 00:00:07,000 --&gt; 00:00:11,890.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: two columns are called “{cell}”. Give each level its own name.</source>
        <translation>“{name}”، السطر {line}: عمودان اسمهما “{cell}”. يُرجى إعطاء كلّ درجة اسمها الخاصّ.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: “{value}” stands in line {earlier} already. Keep one of the two.</source>
        <translation>“{name}”، السطر {line}: “{value}” مذكور في السطر {earlier} من قبل. يُرجى إبقاء أحدهما.</translation>
    </message>
    <message>
        <source>“{name}”: a key of “{where}” is no text.</source>
        <translation>“{name}”: مفتاح من “{where}” ليس نصًّا.</translation>
    </message>
    <message>
        <source>“{name}”: the key “{shown}” is given twice in one object; keep one of them.</source>
        <translation>“{name}”: المفتاح “{shown}” مذكور مرّتين في كائن واحد؛ يُرجى إبقاء أحدهما.</translation>
    </message>
    <message>
        <source>“{name}”: {constant} is no number in JSON; correct it or leave it out.</source>
        <translation>“{name}”: {constant} ليس عددًا في JSON؛ يُرجى تصحيحه أو حذفه.</translation>
    </message>
    <message>
        <source>“{name}”: {fault}</source>
        <translation>“{name}”: {fault}</translation>
    </message>
    <message>
        <source>“{name}”: {where} holds {code}, which is no character; delete it there.</source>
        <translation>“{name}”: في {where} القيمة {code}، وهي ليست رمزًا؛ يُرجى حذفها هناك.</translation>
    </message>
    <message>
        <source>“{name}”: “version” must be {version}, a number.</source>
        <translation>“{name}”: يجب أن يكون “version” العدد {version}.</translation>
    </message>
    <message>
        <source>“{name}”: “{where}” is no JSON value.</source>
        <translation>“{name}”: “{where}” ليس قيمة JSON.</translation>
    </message>
    <message>
        <source>“{name}”: “{where}” is no finite number; correct it or leave it out.</source>
        <translation>“{name}”: “{where}” ليس عددًا منتهيًا؛ يُرجى تصحيحه أو حذفه.</translation>
    </message>
    <message>
        <source>“{path}” already exists. Choose a new folder name for the vault.</source>
        <translation>“{path}” موجود من قبل. يُرجى اختيار اسم مجلّد جديد للخزنة.</translation>
    </message>
    <message>
        <source>“{path}” exists already. Name a new folder for the package.</source>
        <translation>“{path}” موجود من قبل. يُرجى ذكر مجلّد جديد للحزمة.</translation>
    </message>
    <message>
        <source>“{path}” is not there (any more). Check that its disk is connected.</source>
        <translation>“{path}” غير موجود (أو لم يعد موجودًا). يُرجى التحقّق من أنّ قرصه موصول.</translation>
    </message>
    <message>
        <source>“{path}” lies on a medium that can only be read. Copy the vault to a writable disk.</source>
        <translation>“{path}” على وسيط للقراءة فقط. يُرجى نسخ الخزنة إلى قرص قابل للكتابة.</translation>
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
        <translation>“{speaker}” لم يرد متكلّمًا إلّا مرّة واحدة: يُرجى التحقّق من أنّه متكلّم حقًّا.</translation>
    </message>
    <message>
        <source>“{taken}” is the name of a level of the program. Give the column another name.</source>
        <translation>“{taken}” اسم درجة من درجات البرنامج. يُرجى إعطاء العمود اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins: write the earlier date first.</source>
        <translation>“{text}” ينتهي قبل أن يبدأ: يُرجى كتابة التاريخ الأسبق أوّلًا.</translation>
    </message>
    <message>
        <source>“{text}” is no date in EDTF: write it like {example}.</source>
        <translation>“{text}” ليس تاريخًا بصيغة EDTF: يُرجى كتابته هكذا: {example}.</translation>
    </message>
    <message>
        <source>“{text}” is no date yet. Write it as you say it: {examples}.</source>
        <translation>“{text}” ليس تاريخًا بعد. يُرجى كتابته كما يقال: {examples}.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the calendar: write it as year-month-day, such as 2026-02-11.</source>
        <translation>“{text}” ليس يومًا في التقويم: يُرجى كتابته سنة-شهر-يوم، مثل 2026-02-11.</translation>
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
        <translation>“{where}” ناقص.</translation>
    </message>
    <message>
        <source>“{where}” is “{value}”; it must be one of: {allowed}.</source>
        <translation>“{where}” هو “{value}”؛ ويجب أن يكون واحدًا من هذه: {allowed}.</translation>
    </message>
    <message>
        <source>“{where}” must be a list.</source>
        <translation>يجب أن يكون “{where}” قائمة.</translation>
    </message>
    <message>
        <source>“{where}” must be an object with named fields.</source>
        <translation>يجب أن يكون “{where}” كائنًا بخانات مسمّاة.</translation>
    </message>
    <message>
        <source>“{where}” must be {kind}.</source>
        <translation>يجب أن يكون “{where}”: {kind}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Collection settings</source>
        <translation>إعدادات المجموعة</translation>
    </message>
    <message>
        <source>What holds for every testimony of this collection. Everything is saved as you type.</source>
        <translation>ما يسري على كلّ شهادة في هذه المجموعة. يُحفظ كلّ شيء أثناء الكتابة.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>The keys of this page</source>
        <translation>مفاتيح هذه الصفحة</translation>
    </message>
    <message>
        <source>Change the keys …</source>
        <translation>تغيير المفاتيح …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كلّ مكان</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>فتح المختار في قائمة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Look at it beside the list, or choose</source>
        <translation>العرض بجانب القائمة، أو الاختيار</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>To the next field or button, and back</source>
        <translation>إلى الخانة التالية أو الزرّ التالي، والرجوع</translation>
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
        <translation>هذا المفتاح لازم للكتابة والتنقّل. يُرجى الضغط معه على Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>This is how text is copied and pasted everywhere. Take another key.</source>
        <translation>هكذا يُنسخ النصّ ويُلصق في كلّ مكان. يُرجى اختيار مفتاح آخر.</translation>
    </message>
    <message>
        <source>A letter alone would be typed into fields. Hold Ctrl or Alt with it.</source>
        <translation>حرف وحده يُكتب في الخانات. يُرجى الضغط معه على Ctrl أو Alt.</translation>
    </message>
</context>
<context>
    <name>Shredder</name>
    <message>
        <source>What was destroyed is being destroyed in the backups</source>
        <translation>ما أُتلف يُتلَف الآن في النسخ الاحتياطيّة</translation>
    </message>
    <message>
        <source>Destroying in a backup</source>
        <translation>الإتلاف في نسخة احتياطيّة</translation>
    </message>
</context>
<context>
    <name>ShreddingCard</name>
    <message>
        <source>Destroyed here, but not yet in every backup</source>
        <translation>أُتلف هنا، ولم يُتلَف بعد في كلّ نسخة احتياطيّة</translation>
    </message>
    <message>
        <source>Connect the disk with the backup, then try again: what was destroyed in this vault is destroyed there too. Until then the passphrase that opened it then still opens it.</source>
        <translation>يُرجى وصل القرص الذي عليه النسخة الاحتياطيّة والمحاولة مرّة أخرى: ما أُتلف في هذه الخزنة يُتلَف هناك أيضًا. وحتى ذلك الحين تفتحها عبارة المرور التي كانت تفتحها آنذاك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Destroying in the backups</source>
        <translation>الإتلاف في النسخ الاحتياطيّة</translation>
    </message>
    <message>
        <source>Does this backup no longer exist?</source>
        <translation>هل لم تعد هذه النسخة الاحتياطيّة موجودة؟</translation>
    </message>
    <message>
        <source>If “{name}” was deleted or its disk destroyed, nothing is left to do in it. If it is only not connected, what was destroyed here can still be read there, and nobody will be reminded of it.</source>
        <translation>إذا حُذفت “{name}” أو أُتلف قرصها، فلم يبقَ فيها شيء للعمل. أمّا إذا كانت غير موصولة فحسب، فما أُتلف هنا ما زالت قراءته ممكنة هناك، ولن يُذكَّر أحد به.</translation>
    </message>
    <message>
        <source>It no longer exists</source>
        <translation>لم تعد موجودة</translation>
    </message>
</context>
<context>
    <name>SpeakerMenu</name>
    <message>
        <source>Nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>embargoed until {day}</source>
        <translation>مغلق حتى {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>بعد السؤال</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>embargoed</source>
        <translation>في فترة إغلاق</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>unknown, so closed</source>
        <translation>غير معروف، ولذلك مغلق</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Not saved yet, still trying. {reason}</source>
        <translation>لم يُحفظ بعد، والمحاولة مستمرّة. {reason}</translation>
    </message>
    <message>
        <source>Typing … saved in a moment</source>
        <translation>كتابة … يُحفظ بعد لحظة</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>حُفظت كلّ التغييرات {time}</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>حُفظت كلّ التغييرات</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Strong: guessing it would take a thief {time}.</source>
        <translation>قويّة: يحتاج اللصّ إلى {time} لتخمينها.</translation>
    </message>
    <message>
        <source>Too weak: guessing it would take a thief {time}. Five or six unconnected words, in any language, are strong and can be remembered.</source>
        <translation>ضعيفة جدًّا: يحتاج اللصّ إلى {time} لتخمينها. خمس كلمات أو ستّ لا رابط بينها، بأيّ لغة، قويّة ويمكن تذكّرها.</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>أقلّ من ساعة</translation>
    </message>
    <message>
        <source>some hours</source>
        <translation>بضع ساعات</translation>
    </message>
    <message>
        <source>some days</source>
        <translation>بضعة أيّام</translation>
    </message>
    <message>
        <source>some months</source>
        <translation>بضعة أشهر</translation>
    </message>
    <message>
        <source>some years</source>
        <translation>بضع سنوات</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>قرون</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%Ln suggestions, Down to choose</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد، السهم إلى أسفل للاختيار</numerusform>
            <numerusform>اقتراحان، السهم إلى أسفل للاختيار</numerusform>
            <numerusform>%Ln اقتراحات، السهم إلى أسفل للاختيار</numerusform>
            <numerusform>%Ln اقتراحًا، السهم إلى أسفل للاختيار</numerusform>
            <numerusform>%Ln اقتراح، السهم إلى أسفل للاختيار</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add …</source>
        <translation>إضافة …</translation>
    </message>
    <message>
        <source>{tag}: take away</source>
        <translation>{tag}: إزالة</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Why the name may be told</source>
        <translation>لماذا يجوز ذكر الاسم</translation>
    </message>
    <message>
        <source>What may be told: {audience}</source>
        <translation>ما يجوز أن يُقال: {audience}</translation>
    </message>
    <message>
        <source>Say why: whoever looks at it later must be able to follow.</source>
        <translation>يُرجى ذكر السبب: يجب أن يستطيع من ينظر فيه لاحقًا أن يفهمه.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المفتاحيّة</translation>
    </message>
    <message>
        <source>Content warnings</source>
        <translation>تحذيرات من المحتوى</translation>
    </message>
    <message>
        <source>Interviewers and interpreters</source>
        <translation>من يجري المقابلة ومن يترجم</translation>
    </message>
    <message>
        <source>Place of the session</source>
        <translation>مكان الجلسة</translation>
    </message>
    <message>
        <source>How it is recorded</source>
        <translation>طريقة التسجيل</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>خانات المجموعة</translation>
    </message>
    <message>
        <source>Summary, as headings to write under</source>
        <translation>الملخّص، بعناوين يُكتب تحتها</translation>
    </message>
    <message>
        <source>What audiences may read</source>
        <translation>ما يحقّ لكلّ جمهور قراءته</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>بلا قالب</translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>What repeats from one testimony of a project to the next. Make one of a testimony: open it, and choose “Use as a template” beneath its interview. It never holds narrator, transcript or consent.</source>
        <translation>ما يتكرّر من شهادة إلى أخرى في مشروع. يُنشأ القالب من شهادة: تُفتح ويُختار “الاستعمال كقالب” تحت مقابلتها. لا يحوي أبدًا صاحب الشهادة ولا النصّ ولا الموافقة.</translation>
    </message>
    <message>
        <source>A new testimony begins from</source>
        <translation>تبدأ الشهادة الجديدة من</translation>
    </message>
    <message>
        <source>None yet: a new testimony begins empty.</source>
        <translation>لا قوالب بعد: تبدأ الشهادة الجديدة فارغة.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{name}: take away</source>
        <translation>{name}: إزالة</translation>
    </message>
    <message>
        <source>end of the template {name}</source>
        <translation>إزالة القالب {name}</translation>
    </message>
    <message>
        <source>what new testimonies begin from</source>
        <translation>ما تبدأ منه الشهادات الجديدة</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>{words} is no term of {vocabulary}. Choose one from its list.</source>
        <translation>{words} ليس من مصطلحات {vocabulary}. يُرجى اختيار مصطلح من قائمتها.</translation>
    </message>
</context>
<context>
    <name>TestimonyPage</name>
    <message>
        <source>Parts of the testimony</source>
        <translation>أجزاء الشهادة</translation>
    </message>
    <message>
        <source>Print a working copy …</source>
        <translation>طباعة نسخة عمل …</translation>
    </message>
    <message>
        <source>Protect words …</source>
        <translation>حماية كلمات …</translation>
    </message>
    <message>
        <source>Protected from now on, here and in every other testimony.</source>
        <translation>محميّ من الآن، هنا وفي كلّ شهادة أخرى.</translation>
    </message>
    <message>
        <source>Untitled testimony</source>
        <translation>شهادة بلا عنوان</translation>
    </message>
    <message>
        <source>Title hidden</source>
        <translation>العنوان مخفيّ</translation>
    </message>
    <message>
        <source>Something here needs you</source>
        <translation>هنا ما ينتظرك</translation>
    </message>
    <message>
        <source>{tab}: something here needs you</source>
        <translation>{tab}: هنا ما ينتظرك</translation>
    </message>
    <message>
        <source>No testimony is open</source>
        <translation>لا شهادة مفتوحة</translation>
    </message>
    <message>
        <source>Choose one from the list of testimonies.</source>
        <translation>يمكن اختيار شهادة من قائمة الشهادات.</translation>
    </message>
    <message>
        <source>Go to the testimonies</source>
        <translation>الانتقال إلى الشهادات</translation>
    </message>
</context>
<context>
    <name>TestimonyTabs</name>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النصّ</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>إخفاء الهويّة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفّات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجلّ</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>ملاحظات خاصّة</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Consent events, newest first</source>
        <translation>أحداث الموافقة، الأحدث أوّلًا</translation>
    </message>
</context>
<context>
    <name>TranscriptTab</name>
    <message>
        <source>Import a transcript</source>
        <translation>استيراد نصّ المقابلة</translation>
    </message>
    <message>
        <source>Find and replace in the transcript</source>
        <translation>بحث واستبدال في النصّ</translation>
    </message>
    <message>
        <source>A rule for the selected passage</source>
        <translation>قاعدة للفقرة المحدّدة</translation>
    </message>
    <message>
        <source>change of transcript</source>
        <translation>تغيير النصّ</translation>
    </message>
    <message>
        <source>change of speaker</source>
        <translation>تغيير المتكلّم</translation>
    </message>
    <message>
        <source>change of times</source>
        <translation>تغيير الأوقات</translation>
    </message>
    <message>
        <source>withholding of a passage</source>
        <translation>حجب فقرة</translation>
    </message>
    <message>
        <source>Select the words first, then give them a rule.</source>
        <translation>يُرجى تحديد الكلمات أوّلًا، ثمّ إعطاؤها قاعدة.</translation>
    </message>
    <message>
        <source>rule of a passage</source>
        <translation>قاعدة فقرة</translation>
    </message>
    <message>
        <source>marking of a passage</source>
        <translation>تعليم فقرة</translation>
    </message>
    <message>
        <source>lifting of a passage</source>
        <translation>رفع القاعدة عن فقرة</translation>
    </message>
    <message>
        <source>replacing of words</source>
        <translation>استبدال كلمات</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln places.</source>
        <translation>
            <numerusform>لم يُستبدل شيء.</numerusform>
            <numerusform>استُبدل في موضع واحد.</numerusform>
            <numerusform>استُبدل في موضعين.</numerusform>
            <numerusform>استُبدل في %Ln مواضع.</numerusform>
            <numerusform>استُبدل في %Ln موضعًا.</numerusform>
            <numerusform>استُبدل في %Ln موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcripts ({kinds})</source>
        <translation>نصوص المقابلات ({kinds})</translation>
    </message>
    <message>
        <source>Reading the transcript …</source>
        <translation>تجري قراءة النصّ …</translation>
    </message>
    <message>
        <source>Reading a transcript</source>
        <translation>قراءة نصّ</translation>
    </message>
    <message>
        <source>Replace the transcript?</source>
        <translation>هل يُستبدل النصّ؟</translation>
    </message>
    <message>
        <source>The transcript from the file takes the place of the one that is here. Passages under a rule of their own are to be checked in it; undo brings everything back.</source>
        <translation>يحلّ النصّ الذي في الملفّ محلّ النصّ الموجود هنا. ويُرجى التحقّق فيه من الفقرات المعلّمة التي لها قاعدتها الخاصّة؛ والتراجع عن الخطوة يعيد كلّ شيء.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>import of a transcript</source>
        <translation>استيراد نصّ</translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation>لا نصّ بعد</translation>
    </message>
    <message>
        <source>Import one from a file (text, Word, subtitles), or write it here while you listen.</source>
        <translation>يمكن استيراده من ملفّ (نصّ عاديّ، Word، نصّ مرافق للتسجيل)، أو كتابته هنا أثناء الاستماع.</translation>
    </message>
    <message>
        <source>Start typing</source>
        <translation>بدء الكتابة</translation>
    </message>
    <message>
        <source>Kind of transcript</source>
        <translation>نوع النصّ</translation>
    </message>
    <message>
        <source>Kind not said</source>
        <translation>لم يُذكر النوع</translation>
    </message>
    <message>
        <source>Language of the transcript</source>
        <translation>لغة النصّ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>TreatmentBox</name>
    <message>
        <source>Usual: {treatment}.</source>
        <translation>المعتاد: {treatment}.</translation>
    </message>
    <message>
        <source>{treatment} (usual)</source>
        <translation>{treatment} (المعتاد)</translation>
    </message>
</context>
<context>
    <name>UseAsTemplate</name>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Such as the project’s.</source>
        <translation>مثل اسم المشروع.</translation>
    </message>
    <message>
        <source>New testimonies begin from it</source>
        <translation>تبدأ منه الشهادات الجديدة</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>حفظ القالب</translation>
    </message>
    <message>
        <source>Only what is ticked is copied. Narrator, transcript, consent and files never are.</source>
        <translation>لا يُنسخ إلّا ما عُلّم. ولا يُنسخ أبدًا صاحب الشهادة ولا النصّ ولا الموافقة ولا الملفّات.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use as a template</source>
        <translation>الاستعمال كقالب</translation>
    </message>
    <message>
        <source>What new testimonies begin with</source>
        <translation>ما تبدأ به الشهادات الجديدة</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>يُرجى تسمية القالب.</translation>
    </message>
    <message>
        <source>Tick what it shall hold.</source>
        <translation>يُرجى تعليم ما سيكون فيه.</translation>
    </message>
    <message>
        <source>template {name}</source>
        <translation>القالب {name}</translation>
    </message>
    <message>
        <source>Kept as the template {name}.</source>
        <translation>حُفظ كقالب {name}.</translation>
    </message>
</context>
<context>
    <name>VocabulariesCard</name>
    <message>
        <source>Vocabularies</source>
        <translation>قوائم المصطلحات</translation>
    </message>
    <message>
        <source>Lists of terms, from a thesaurus (SKOS) or a table (CSV), with labels in several languages. Keywords, content warnings and custom fields can keep to one.</source>
        <translation>قوائم مصطلحات من مكنز (SKOS) أو جدول (CSV)، بتسميات بعدّة لغات. يمكن أن تلتزم بإحداها الكلمات المفتاحيّة والتحذيرات من المحتوى وخانات المجموعة.</translation>
    </message>
    <message>
        <source>Import a vocabulary …</source>
        <translation>استيراد قائمة مصطلحات …</translation>
    </message>
    <message>
        <source>Keywords come from</source>
        <translation>الكلمات المفتاحيّة من</translation>
    </message>
    <message>
        <source>Content warnings come from</source>
        <translation>التحذيرات من المحتوى من</translation>
    </message>
    <message>
        <source>None yet: any words can be written.</source>
        <translation>لا قوائم بعد: يمكن كتابة أيّ كلمات.</translation>
    </message>
    <message>
        <source>any words</source>
        <translation>أيّ كلمات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms</source>
        <translation>
            <numerusform>لا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%Ln مصطلحات</numerusform>
            <numerusform>%Ln مصطلحًا</numerusform>
            <numerusform>%Ln مصطلح</numerusform>
        </translation>
    </message>
    <message>
        <source>Other words, too</source>
        <translation>كلمات أخرى أيضًا</translation>
    </message>
    <message>
        <source>{name}: other words, too</source>
        <translation>{name}: كلمات أخرى أيضًا</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{name}: take away</source>
        <translation>{name}: إزالة</translation>
    </message>
    <message>
        <source>Vocabularies in SKOS or CSV ({suffixes})</source>
        <translation>قوائم مصطلحات بصيغة SKOS أو CSV ({suffixes})</translation>
    </message>
    <message>
        <source>A vocabulary in SKOS or CSV</source>
        <translation>قائمة مصطلحات بصيغة SKOS أو CSV</translation>
    </message>
    <message>
        <source>Reading the vocabulary …</source>
        <translation>تجري قراءة قائمة المصطلحات …</translation>
    </message>
    <message>
        <source>import of the vocabulary {name}</source>
        <translation>استيراد قائمة المصطلحات {name}</translation>
    </message>
    <message>
        <source>other words than those of {name}</source>
        <translation>كلمات غير كلمات {name}</translation>
    </message>
    <message>
        <source>end of the vocabulary {name}</source>
        <translation>إزالة قائمة المصطلحات {name}</translation>
    </message>
    <message>
        <source>where keywords and warnings come from</source>
        <translation>من أين تأتي الكلمات المفتاحيّة والتحذيرات</translation>
    </message>
</context>
<context>
    <name>VocabularyField</name>
    <message>
        <source>Choose a vocabulary …</source>
        <translation>اختيار قائمة مصطلحات …</translation>
    </message>
    <message>
        <source>Import a vocabulary first: its card stands below.</source>
        <translation>يُرجى استيراد قائمة مصطلحات أوّلًا: بطاقتها في الأسفل.</translation>
    </message>
    <message>
        <source>Until one is chosen, any words can be written.</source>
        <translation>حتى تُختار قائمة، يمكن كتابة أيّ كلمات.</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>Decide</source>
        <translation>البتّ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Embargo has reached its day: lift it, or set another</source>
        <translation>حان يوم انتهاء الإغلاق: يُرفع الإغلاق، أو يُحدّد يوم آخر</translation>
    </message>
    <message>
        <source>Embargo reaches its day, the first on {day}</source>
        <translation>اقتراب يوم انتهاء الإغلاق، أوّله في {day}</translation>
    </message>
    <message>
        <source>Embargo reaches its day</source>
        <translation>اقتراب يوم انتهاء الإغلاق</translation>
    </message>
    <message>
        <source>Narrator’s time to look at the transcript is over: without approval it stays closed</source>
        <translation>انتهت مهلة صاحب الشهادة للنظر في النصّ: بلا موافقة يبقى مغلقًا</translation>
    </message>
    <message>
        <source>Narrator’s time to look at the transcript ends, the first on {day}</source>
        <translation>تنتهي مهلة صاحب الشهادة للنظر في النصّ، أوّلها في {day}</translation>
    </message>
    <message>
        <source>Narrator’s review</source>
        <translation>مراجعة صاحب الشهادة</translation>
    </message>
    <message>
        <source>Consent given on a form that is out of date</source>
        <translation>أُعطيت الموافقة على استمارة قديمة</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Form out of date</source>
        <translation>استمارة قديمة</translation>
    </message>
    <message>
        <source>Consent for a time ends today: ask again, or let it close</source>
        <translation>تنتهي اليوم موافقة محدّدة المدّة: يُسأل من جديد، أو تُترك لتُغلق</translation>
    </message>
    <message>
        <source>Consent for a time ends, the first on {day}: ask again, or let it close</source>
        <translation>تنتهي موافقة محدّدة المدّة، أوّلها في {day}: يُسأل من جديد، أو تُترك لتُغلق</translation>
    </message>
    <message>
        <source>Consent ends</source>
        <translation>نهاية الموافقة</translation>
    </message>
    <message>
        <source>Promised to be in touch by now: use the safe way that was agreed</source>
        <translation>حان موعد التواصل الموعود: بالطريقة الآمنة المتّفق عليها</translation>
    </message>
    <message>
        <source>Promised to be in touch, the first by {day}: use the safe way that was agreed</source>
        <translation>تواصل موعود، أوّله حتى {day}: بالطريقة الآمنة المتّفق عليها</translation>
    </message>
    <message>
        <source>Promised to be in touch</source>
        <translation>تواصل موعود</translation>
    </message>
    <message>
        <source>Somebody else spoke for the narrator, and may no longer: ask the narrator</source>
        <translation>تكلّم شخص آخر باسم صاحب الشهادة، ولم يعد يجوز له: يُسأل صاحب الشهادة</translation>
    </message>
    <message>
        <source>Somebody else may speak for the narrator no longer, the first from {day} on</source>
        <translation>لا يعود يجوز لشخص آخر أن يتكلّم باسم صاحب الشهادة، أوّل ذلك من {day}</translation>
    </message>
    <message>
        <source>Somebody else spoke for the narrator</source>
        <translation>تكلّم شخص آخر باسم صاحب الشهادة</translation>
    </message>
    <message>
        <source>Was to be kept until now: destroy it, or agree on another day</source>
        <translation>انتهت مدّة الحفظ المتّفق عليها: تُتلف، أو يُتّفق على يوم آخر</translation>
    </message>
    <message>
        <source>Is to be kept no longer than agreed, the first until {day}</source>
        <translation>تقترب نهاية مدّة الحفظ المتّفق عليها، أوّلها في {day}</translation>
    </message>
    <message>
        <source>Agreed time is over</source>
        <translation>انقضت المدّة المتّفق عليها</translation>
    </message>
    <message>
        <source>Narrator has died: do what was agreed for then</source>
        <translation>توفّي صاحب الشهادة: يُعمل بما اتُّفق عليه لهذه الحالة</translation>
    </message>
    <message>
        <source>Narrator has died</source>
        <translation>توفّي صاحب الشهادة</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>The collection knows it by itself: entered by hand, or from a list.</source>
        <translation>تعرفه المجموعة بنفسها: أُدخل يدويًّا، أو من قائمة.</translation>
    </message>
    <message>
        <source>Look in the other testimonies</source>
        <translation>البحث في الشهادات الأخرى</translation>
    </message>
</context>
<context>
    <name>WhereRow</name>
    <message>
        <source>Another one in {testimony}: split it off</source>
        <translation>هذا غيره في {testimony}: فصله</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>يجري العدّ</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>في القيد</translation>
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
        <translation>حجم النصّ: {percent} %</translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>Locking</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>as this laptop is set</source>
        <translation>كما ضُبط هذا الحاسوب</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Look, language and keys of this laptop</source>
        <translation>المظهر واللغة والمفاتيح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>change of when it locks</source>
        <translation>تغيير وقت القفل</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Minutes without a key or a move of the mouse. Holds for this collection on every laptop.</source>
        <translation>دقائق بلا ضغط مفتاح أو تحريك فأرة. تسري على هذه المجموعة على كلّ حاسوب.</translation>
    </message>
</context>
<context>
    <name>WithdrawByWord</name>
    <message>
        <source>Comparing code words</source>
        <translation>مقارنة كلمات السرّ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>البحث عنها</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This code word does not belong here. Ask for it once more.</source>
        <translation>كلمة السرّ هذه لا تخصّ هذه المجموعة. يُرجى السؤال عنها مرّة أخرى.</translation>
    </message>
    <message>
        <source>The code word is right. Nothing is recorded yet.</source>
        <translation>كلمة السرّ صحيحة. لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Several narrators chose this code word. Ask which testimony is meant.</source>
        <translation>اختار أكثر من واحد من أصحاب الشهادات كلمة السرّ هذه. يُرجى السؤال عن الشهادة المقصودة.</translation>
    </message>
    <message>
        <source>Withdraw {testimony} …</source>
        <translation>التراجع عن الموافقة: {testimony} …</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>كلمة السرّ</translation>
    </message>
    <message>
        <source>Only letters and digits count: not capitals, spaces or vowel points.</source>
        <translation>لا تُحسب إلّا الحروف والأرقام: لا الأحرف الكبيرة ولا المسافات ولا الحركات.</translation>
    </message>
    <message>
        <source>Accession number, if they know it</source>
        <translation>رقم الشهادة، إن كان معروفًا</translation>
    </message>
    <message>
        <source>Quick; without it all are compared.</source>
        <translation>أسرع؛ وبدونه تُقارَن الكلمات كلّها.</translation>
    </message>
    <message>
        <source>Somebody withdraws by code word</source>
        <translation>تراجع عن الموافقة بكلمة سرّ</translation>
    </message>
    <message>
        <source>No name is needed. Do not ask for one.</source>
        <translation>لا حاجة إلى اسم. لا يُسأل عن اسم.</translation>
    </message>
</context>
<context>
    <name>WithholdMenu</name>
    <message>
        <source>From everyone</source>
        <translation>عن الجميع</translation>
    </message>
    <message>
        <source>From: {audience}</source>
        <translation>عن: {audience}</translation>
    </message>
    <message>
        <source>Another rule …</source>
        <translation>قاعدة أخرى …</translation>
    </message>
    <message>
        <source>No longer withhold it</source>
        <translation>رفع الحجب</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>يُرجى اختيار نعم أو لا.</translation>
    </message>
</context>
<context>
    <name>_About</name>
    <message>
        <source>collection</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>خزنة جديدة</translation>
    </message>
    <message>
        <source>One encrypted folder for one collection. What you answer here is encrypted with it.</source>
        <translation>مجلّد مشفّر واحد لمجموعة واحدة. والإجابات هنا تُشفَّر معه.</translation>
    </message>
    <message>
        <source>Go on to the passphrase</source>
        <translation>إلى عبارة المرور</translation>
    </message>
    <message>
        <source>Title of the collection</source>
        <translation>عنوان المجموعة</translation>
    </message>
    <message>
        <source>Institution, language, place</source>
        <translation>المؤسّسة واللغة والمكان</translation>
    </message>
    <message>
        <source>Institution or group</source>
        <translation>المؤسّسة أو الجماعة</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Language most testimonies are in</source>
        <translation>لغة معظم الشهادات</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلّد</translation>
    </message>
    <message>
        <source>The one word that anybody with the laptop can read: choose one that tells nothing.</source>
        <translation>الكلمة الوحيدة التي يمكن لأيّ شخص لديه الحاسوب أن يقرأها: يُرجى اختيار كلمة لا تدلّ على شيء.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Not in a folder that is copied to a cloud: such copies are broken.</source>
        <translation>لا في مجلّد يُنسخ إلى سحابة: مثل هذه النسخ تتلف.</translation>
    </message>
    <message>
        <source>Choose another place …</source>
        <translation>اختيار مكان آخر …</translation>
    </message>
    <message>
        <source>Give the collection a title; it can be changed later.</source>
        <translation>يُرجى إعطاء المجموعة عنوانًا؛ يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Give the folder a name.</source>
        <translation>يُرجى تسمية المجلّد.</translation>
    </message>
    <message>
        <source>There is a folder of this name already. Choose another name or place.</source>
        <translation>يوجد مجلّد بهذا الاسم من قبل. يُرجى اختيار اسم أو مكان آخر.</translation>
    </message>
    <message>
        <source>Where to put the vault</source>
        <translation>مكان وضع الخزنة</translation>
    </message>
</context>
<context>
    <name>_Contents</name>
    <message>
        <source>Testimony</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Name in the package</source>
        <translation>الاسم في الحزمة</translation>
    </message>
</context>
<context>
    <name>_Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>For every day: you type it whenever you open the vault. It is all that stands between a thief and the testimonies, and nobody can reset it.</source>
        <translation>للاستعمال اليوميّ: تُكتب كلّما فُتحت الخزنة. هي كلّ ما يقف بين اللصّ والشهادات، ولا يستطيع أحد أن يعيد تعيينها.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرّة أخرى</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>يُرجى كتابة عبارة مرور.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>_Reason</name>
    <message>
        <source>What would change it: {remedy}</source>
        <translation>ما يغيّر ذلك: {remedy}</translation>
    </message>
</context>
<context>
    <name>_Recovery</name>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>For the day the passphrase is forgotten: it opens the vault, too. It is shown only now. Print it, or write it down in groups or in words, and keep it in another place than this laptop.</source>
        <translation>ليوم تُنسى فيه عبارة المرور: هو أيضًا يفتح الخزنة. لا يظهر إلّا الآن. يُطبع، أو يُكتب بالمجموعات أو بالكلمات، ويُحفظ في مكان غير هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>From your paper, type these parts:</source>
        <translation>تُكتب من الورقة هذه الأجزاء:</translation>
    </message>
    <message>
        <source>Group {group}, or word {word}</source>
        <translation>المجموعة {group}، أو الكلمة {word}</translation>
    </message>
    <message>
        <source>This is neither group {group} nor word {word}. Look at your paper again.</source>
        <translation>ليس هذا المجموعة {group} ولا الكلمة {word}. يُرجى النظر في الورقة مرّة أخرى.</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
</TS>
