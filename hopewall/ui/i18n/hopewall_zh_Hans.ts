<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddPanel</name>
    <message>
        <source>What shall we add?</source>
        <translation>要加什么？</translation>
    </message>
    <message>
        <source>People who lived it</source>
        <translation>亲身走过的人</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>停一停</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Add the drawing of %1</source>
        <translation>加上这一页的图：%1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Add the page %1</source>
        <translation>加上这一页：%1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问一问</translation>
    </message>
    <message>
        <source>Add the questions of %1</source>
        <translation>加上这一页的提问：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch a face</source>
        <translation>点一张笑脸</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Locked and full screen: %1</source>
        <translation>锁定全屏：%1</translation>
    </message>
</context>
<context>
    <name>BoardPlace</name>
    <message>
        <source>Where research stands</source>
        <translation>研究走到哪一步</translation>
    </message>
    <message>
        <source>Which treatment, for which illness, has come how far. A place that is not named has not been checked.</source>
        <translation>哪种治疗，对哪种病，走到了哪一步。没有写出的地方，表示我们没有查过。</translation>
    </message>
    <message>
        <source>May be out of date, checked on %1</source>
        <translation>可能已过时，核对于 %1</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>核对于 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What these words mean, and what they do not</source>
        <translation>这些说法是什么意思，又不是什么意思</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Where this comes from</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>May be out of date, checked on %1</source>
        <translation>可能已过时，核对于 %1</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>核对于 %1</translation>
    </message>
    <message>
        <source>Read about it on these pages</source>
        <translation>这几页讲到它</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>This page for your phone</source>
        <translation>把这一页存进手机</translation>
    </message>
    <message>
        <source>The red-flag card for your phone</source>
        <translation>把求助卡存进手机</translation>
    </message>
    <message>
        <source>A code that a phone reads as text</source>
        <translation>手机一扫就变成文字的二维码</translation>
    </message>
    <message>
        <source>Point the camera of your phone here. The words come as text, without a network.</source>
        <translation>手机相机对准这里，就变成文字，不用上网。</translation>
    </message>
    <message>
        <source>This card is not ready for your phone yet. Please ask your nurse for it on paper.</source>
        <translation>这张卡还不能存进手机。请向护士要纸质的。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DeckRow</name>
    <message>
        <source>%1, %2 of %3 parts</source>
        <translation>%1，共 %3 段，选了 %2 段</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will be shown.</source>
        <translation>
            <numerusform>会出现其中 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this kind has agreed to be shown in a talk. It is left out.</source>
        <translation>这类人里，还没有人同意在讲解中出现，这一项会跳过。</translation>
    </message>
    <message numerus="yes">
        <source>%n on the wall did not agree to be shown in a talk.</source>
        <translation>
            <numerusform>墙上还有 %n 位，没有同意在讲解中出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose parts of %1</source>
        <translation>选择段落：%1</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>往前移：%1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>往后移：%1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>拿掉：%1</translation>
    </message>
</context>
<context>
    <name>DemoNote</name>
    <message>
        <source>Fictional people, drawn portraits</source>
        <translation>人物虚构，肖像手绘</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>轻缓</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
</context>
<context>
    <name>FigureZoom</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>GoneScreen</name>
    <message>
        <source>This story is no longer shown.</source>
        <translation>这个故事不再展示。</translation>
    </message>
    <message>
        <source>Everyone here may change their mind at any time. The wall is right behind this page.</source>
        <translation>这里的每个人，随时都可以改变主意。照片墙就在这一页后面。</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>照片墙</translation>
    </message>
</context>
<context>
    <name>HideNow</name>
    <message>
        <source>Hide it on this screen?</source>
        <translation>要在这个屏幕上隐藏它吗？</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>工作人员操作</translation>
    </message>
    <message>
        <source>This could not be done. Please switch the screen off.</source>
        <translation>没有成功，请把屏幕关掉。</translation>
    </message>
    <message>
        <source>It is gone at once. Only the office can show it again, and the withdrawal still has to be recorded there.</source>
        <translation>它会马上消失，只有办公室能恢复；撤回也要在那里登记。</translation>
    </message>
    <message>
        <source>Yes, hide it</source>
        <translation>是的，隐藏</translation>
    </message>
    <message>
        <source>Hide this story now</source>
        <translation>现在隐藏这个故事</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>回到故事</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>工作人员密码</translation>
    </message>
</context>
<context>
    <name>HoldingScreen</name>
    <message>
        <source>Learn about treatment</source>
        <translation>了解治疗</translation>
    </message>
</context>
<context>
    <name>LeadBar</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停一停</translation>
    </message>
    <message>
        <source>Park a question (%1)</source>
        <translation>记下问题（%1）</translation>
    </message>
    <message>
        <source>Park a question</source>
        <translation>记下问题</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>双语对照</translation>
    </message>
    <message>
        <source>Text and display</source>
        <translation>文字和显示</translation>
    </message>
    <message>
        <source>To the sheet</source>
        <translation>带回家的纸</translation>
    </message>
</context>
<context>
    <name>LearnBar</name>
    <message>
        <source>The wall</source>
        <translation>照片墙</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>Text and display</source>
        <translation>文字与显示</translation>
    </message>
</context>
<context>
    <name>LearnScreen</name>
    <message>
        <source>One moment …</source>
        <translation>请稍等……</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>What you can do</source>
        <translation>您可以做的事</translation>
    </message>
    <message>
        <source>Take this page along</source>
        <translation>把这一页带走</translation>
    </message>
    <message>
        <source>Take the red-flag card along</source>
        <translation>把求助卡带走</translation>
    </message>
    <message>
        <source>Read next</source>
        <translation>接着读</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>这一页里的词</translation>
    </message>
    <message>
        <source>How we know this</source>
        <translation>这些从哪里来</translation>
    </message>
    <message>
        <source>Not yet checked by a clinician at this hospital.</source>
        <translation>本院的医生尚未审阅。</translation>
    </message>
    <message>
        <source>Checked by %1 on %2.</source>
        <translation>%1 已于 %2审阅。</translation>
    </message>
    <message>
        <source>The facts are as we knew them on %1.</source>
        <translation>内容截至 %1。</translation>
    </message>
    <message>
        <source>Sources (%1)</source>
        <translation>出处（%1）</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Not yet checked by a clinician at this hospital</source>
        <translation>本院的医生尚未审阅</translation>
    </message>
    <message>
        <source>Checked by %1 on %2</source>
        <translation>%1 已于 %2审阅</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>内容截至 %1</translation>
    </message>
</context>
<context>
    <name>PagePlace</name>
    <message>
        <source>This page is being renewed. Please ask your nurse, or choose another.</source>
        <translation>这一页正在更新。请问问护士，或先看别的。</translation>
    </message>
    <message>
        <source>This page was written in Chinese. It is not there in English yet.</source>
        <translation>这一页目前只有中文。</translation>
    </message>
    <message>
        <source>This page was written in English. It is not there in Chinese yet.</source>
        <translation>这一页目前只有英文。</translation>
    </message>
    <message>
        <source>Some of this may be out of date. It was checked on %1.</source>
        <translation>有些内容可能已过时，上次核对是 %1。</translation>
    </message>
    <message>
        <source>This page needs the number you can call day and night. Please ask your nurse for the number, and write it down.</source>
        <translation>这一页要写上白天黑夜都能打的电话，现在还没有。请向护士要这个号码，并记下来。</translation>
    </message>
</context>
<context>
    <name>ParkPanel</name>
    <message>
        <source>Which question shall we keep?</source>
        <translation>要记下哪个问题？</translation>
    </message>
    <message>
        <source>It is printed on the family&apos;s sheet and kept nowhere else.</source>
        <translation>只印在这家人带回去的纸上，别处都不留。</translation>
    </message>
    <message>
        <source>Write it in their own words</source>
        <translation>照他们的原话写</translation>
    </message>
    <message>
        <source>Cross out: %1</source>
        <translation>划掉：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>记下来</translation>
    </message>
</context>
<context>
    <name>PathPlace</name>
    <message>
        <source>Learn, at your own pace</source>
        <translation>慢慢了解</translation>
    </message>
    <message>
        <source>Touch a place on the way. You can go back at any time.</source>
        <translation>点一下路上的一站，随时可以返回。</translation>
    </message>
    <message>
        <source>What worries you?</source>
        <translation>您在担心什么？</translation>
    </message>
    <message>
        <source>Words, explained</source>
        <translation>词语解释</translation>
    </message>
    <message>
        <source>Where research stands</source>
        <translation>研究走到哪一步</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>什么时候打电话</translation>
    </message>
</context>
<context>
    <name>PathStop</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>People who lived it</source>
        <translation>亲身经历过的人</translation>
    </message>
    <message>
        <source>Each tells one life. Yours may go another way.</source>
        <translation>每个人讲的是自己的经历，您的情况可能不同。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Where to?</source>
        <translation>去哪里？</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>退出展示</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>工作人员密码</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n minute(s).</source>
        <translation>
            <numerusform>请等 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s).</source>
        <translation>
            <numerusform>请等 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>密码不对。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>回到照片墙</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Prepare a talk</source>
        <translation>准备讲解</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Decks that fit</source>
        <translation>合适的讲解单</translation>
    </message>
    <message>
        <source>Proposed for this family</source>
        <translation>按这家的情况推荐</translation>
    </message>
    <message>
        <source>%1 (ours)</source>
        <translation>%1（本院）</translation>
    </message>
    <message>
        <source>No stories can be shown now. The pages can.</source>
        <translation>现在不能展示任何人的故事，页面照常。</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>加一项</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍等……</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>开始讲解</translation>
    </message>
    <message>
        <source>Save as our deck</source>
        <translation>存为本院讲解单</translation>
    </message>
    <message>
        <source>Title of our deck, without names</source>
        <translation>本院讲解单的标题，不写姓名</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Notes for the talk</source>
        <translation>讲解提示</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Screen %1 of %2</source>
        <translation>第 %1 屏，共 %2 屏</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一屏：%1</translation>
    </message>
    <message>
        <source>Questions kept</source>
        <translation>记下的问题</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停一停</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>Did we explain this well? Nothing you answer is kept.</source>
        <translation>我们讲清楚了吗？您的回答不会留下记录。</translation>
    </message>
    <message>
        <source>Now show me a question</source>
        <translation>看一道小题</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>再读一遍</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>About treatment that is approved.</source>
        <translation>讲的是已批准的治疗。</translation>
    </message>
    <message>
        <source>About treatment that is still being tested.</source>
        <translation>讲的是还在试验的治疗。</translation>
    </message>
    <message>
        <source>Some of this is approved, some is still being tested.</source>
        <translation>有的已批准，有的还在试验。</translation>
    </message>
    <message>
        <source>Medicines agency</source>
        <translation>药监部门</translation>
    </message>
    <message>
        <source>Product label</source>
        <translation>药品说明书</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Review of studies</source>
        <translation>研究综述</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究论文</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登记系统</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>公益组织</translation>
    </message>
    <message>
        <source>News report</source>
        <translation>新闻报道</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考资料</translation>
    </message>
</context>
<context>
    <name>Scroll</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>seen %1</source>
        <translation>查阅于 %1</translation>
    </message>
</context>
<context>
    <name>StillReading</name>
    <message>
        <source>Still reading?</source>
        <translation>还在看吗？</translation>
    </message>
    <message>
        <source>Touch anywhere to stay. Otherwise the wall comes back by itself.</source>
        <translation>轻点屏幕继续看，不点就会自动回到照片墙。</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我还在看</translation>
    </message>
</context>
<context>
    <name>StoryBar</name>
    <message>
        <source>Previous</source>
        <translation>上一位</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Text and display</source>
        <translation>文字与显示</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>The wall</source>
        <translation>照片墙</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>This person shared these words in English.</source>
        <translation>这段话只有英文原文。</translation>
    </message>
    <message>
        <source>This person shared these words in Chinese.</source>
        <translation>这段话是用中文写的。</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
</context>
<context>
    <name>TakeHomeScreen</name>
    <message>
        <source>To take home</source>
        <translation>带回家</translation>
    </message>
    <message>
        <source>The main messages, the drawings, the red-flag card, what to ask. Nothing of this talk is kept unless you save the sheet.</source>
        <translation>上面有要点、图、求助卡和可以问的问题。您不存，这次讲解就什么都不留。</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>用哪种语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter（美国信纸）</translation>
    </message>
    <message>
        <source>The family&apos;s questions</source>
        <translation>这家人的问题</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>存成文件</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be printed. Look at the sheet before you give it.</source>
        <translation>
            <numerusform>有 %n 项没能印上，给出去以前请看一遍。</numerusform>
        </translation>
    </message>
    <message>
        <source>For your phone</source>
        <translation>存进手机</translation>
    </message>
    <message>
        <source>A code with the words of the red-flag card</source>
        <translation>二维码，里面是求助卡上的文字</translation>
    </message>
    <message>
        <source>Point the camera of your phone here. The red-flag card comes as text, without a network.</source>
        <translation>手机相机对准这里，求助卡就变成文字，不用上网。</translation>
    </message>
    <message>
        <source>The hospital&apos;s 24-hour number is not set, so there is no card for the phone. Please write the number on the sheet by hand.</source>
        <translation>本院还没有设好 24 小时电话，所以没有手机上的卡。请把号码手写在纸上。</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>回到讲解</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>结束讲解</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>This page is not there any more. It is left out.</source>
        <translation>这一页已经没有了，会跳过。</translation>
    </message>
    <message>
        <source>These parts are not there any more. They are left out.</source>
        <translation>这几段已经没有了，会跳过。</translation>
    </message>
    <message>
        <source>The facts of this page have to be checked again. It is left out until then.</source>
        <translation>这一页的内容要重新核对，核对以前会跳过。</translation>
    </message>
    <message>
        <source>This page needs the hospital&apos;s 24-hour number, and it is not set. It is left out.</source>
        <translation>这一页要用本院的 24 小时电话，还没有设好，会跳过。</translation>
    </message>
    <message>
        <source>This drawing is not there any more. It is left out.</source>
        <translation>这张图已经没有了，会跳过。</translation>
    </message>
    <message>
        <source>This page has no question. It is left out.</source>
        <translation>这一页没有提问，会跳过。</translation>
    </message>
    <message>
        <source>Saved. You find it among the decks.</source>
        <translation>存好了，就在讲解单里。</translation>
    </message>
    <message>
        <source>Please give the deck a title.</source>
        <translation>请写一个标题。</translation>
    </message>
    <message>
        <source>The title is too long. Please say it shorter.</source>
        <translation>标题太长，请写短一点。</translation>
    </message>
    <message>
        <source>There is a hidden sign in the title. Please type it again.</source>
        <translation>标题里有看不见的符号，请重新输入。</translation>
    </message>
    <message>
        <source>There is a long number in the title. A deck is for every family: please leave it out.</source>
        <translation>标题里有一长串数字。讲解单人人都用，请去掉数字。</translation>
    </message>
    <message>
        <source>There is nothing in the deck yet.</source>
        <translation>讲解单里还没有内容。</translation>
    </message>
    <message>
        <source>The deck could not be saved. There may be no room on the disk.</source>
        <translation>没能存上，磁盘可能满了。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍等……</translation>
    </message>
    <message>
        <source>Saved. Nothing else of this talk is kept.</source>
        <translation>存好了。除此以外，这次讲解什么都不留。</translation>
    </message>
    <message>
        <source>Sent to the printer. Nothing of this talk is kept.</source>
        <translation>已送到打印机。这次讲解什么都不留。</translation>
    </message>
    <message>
        <source>The sheet could not be made: nothing of this talk may be printed now.</source>
        <translation>没能做成：这次讲的内容现在都不能印。</translation>
    </message>
    <message>
        <source>The sheet could not be saved. You can print it instead.</source>
        <translation>没能存上，可以直接打印。</translation>
    </message>
    <message>
        <source>This machine cannot print yet. You can save the sheet instead.</source>
        <translation>这台电脑还不能打印，可以先存成文件。</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. You can save the sheet instead.</source>
        <translation>这台电脑没有设好打印机，可以先存成文件。</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. You can save it instead.</source>
        <translation>打印机没有接收，可以先存成文件。</translation>
    </message>
    <message>
        <source>The printer does not answer. You can save the sheet instead.</source>
        <translation>打印机没有回应，可以先存成文件。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问一问</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停一停</translation>
    </message>
    <message numerus="yes">
        <source>%n on the wall did not agree to be shown in a talk.</source>
        <translation>
            <numerusform>墙上还有 %n 位，没有同意在讲解中出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>WallBar</name>
    <message numerus="yes">
        <source>Show %n face(s)</source>
        <translation>
            <numerusform>看这 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone like me</source>
        <translation>和我相似的人</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>看全部</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Text and display</source>
        <translation>文字与显示</translation>
    </message>
</context>
<context>
    <name>WallScreen</name>
    <message>
        <source>Wall of faces</source>
        <translation>笑脸墙</translation>
    </message>
    <message>
        <source>Nobody here matches all of that yet.</source>
        <translation>这里还没有完全一样的人。</translation>
    </message>
    <message>
        <source>There are no faces on the wall right now.</source>
        <translation>墙上现在没有照片。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>看全部</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Leukaemia</source>
        <translation>白血病</translation>
    </message>
    <message>
        <source>Lymphoma</source>
        <translation>淋巴瘤</translation>
    </message>
    <message>
        <source>Myeloma</source>
        <translation>骨髓瘤</translation>
    </message>
    <message>
        <source>Lupus</source>
        <translation>狼疮</translation>
    </message>
    <message>
        <source>Sickle cell</source>
        <translation>镰状细胞病</translation>
    </message>
    <message>
        <source>Thalassaemia</source>
        <translation>地中海贫血</translation>
    </message>
    <message>
        <source>Haemophilia</source>
        <translation>血友病</translation>
    </message>
    <message>
        <source>Immune deficiency</source>
        <translation>免疫缺陷</translation>
    </message>
    <message>
        <source>Inherited eye disease</source>
        <translation>遗传性眼病</translation>
    </message>
    <message>
        <source>Neuroblastoma</source>
        <translation>神经母细胞瘤</translation>
    </message>
    <message>
        <source>Another illness</source>
        <translation>其他疾病</translation>
    </message>
    <message>
        <source>CAR-T</source>
        <translation>CAR-T</translation>
    </message>
    <message>
        <source>Stem cell transplant</source>
        <translation>干细胞移植</translation>
    </message>
    <message>
        <source>Gene therapy</source>
        <translation>基因治疗</translation>
    </message>
    <message>
        <source>Gene editing</source>
        <translation>基因编辑</translation>
    </message>
    <message>
        <source>Another treatment</source>
        <translation>其他治疗</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Teenager</source>
        <translation>少年</translation>
    </message>
    <message>
        <source>18 to 39</source>
        <translation>18 至 39 岁</translation>
    </message>
    <message>
        <source>40 to 59</source>
        <translation>40 至 59 岁</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 岁以上</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>治疗之前</translation>
    </message>
    <message>
        <source>During treatment</source>
        <translation>治疗之中</translation>
    </message>
    <message>
        <source>The first year</source>
        <translation>第一年</translation>
    </message>
    <message>
        <source>Later on</source>
        <translation>一年以后</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Where on the road</source>
        <translation>走到哪一步</translation>
    </message>
    <message>
        <source>First signs</source>
        <translation>最初的不适</translation>
    </message>
    <message>
        <source>Diagnosed</source>
        <translation>确诊</translation>
    </message>
    <message>
        <source>First treatment</source>
        <translation>第一次治疗</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>复发</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>下定决心</translation>
    </message>
    <message>
        <source>Cells collected</source>
        <translation>采集细胞</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Conditioning</source>
        <translation>预处理</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>回输</translation>
    </message>
    <message>
        <source>Hard days</source>
        <translation>难熬的日子</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>回家</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Back to life</source>
        <translation>回到生活</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>怀念</translation>
    </message>
    <message>
        <source>In loving memory</source>
        <translation>永远怀念</translation>
    </message>
    <message>
        <source>Told by their parent</source>
        <translation>由父母讲述</translation>
    </message>
    <message>
        <source>Told by their partner</source>
        <translation>由爱人讲述</translation>
    </message>
    <message>
        <source>Told by their son or daughter</source>
        <translation>由子女讲述</translation>
    </message>
    <message>
        <source>Told by their brother or sister</source>
        <translation>由兄弟姐妹讲述</translation>
    </message>
    <message>
        <source>Told by their friend</source>
        <translation>由朋友讲述</translation>
    </message>
    <message>
        <source>Told by their grandparent</source>
        <translation>由祖辈讲述</translation>
    </message>
    <message>
        <source>Less than a year on the road</source>
        <translation>走过还不到一年</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) on the road</source>
        <translation>
            <numerusform>一路走来 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>A patient</source>
        <translation>一位患者</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month of a timeline: %1 the month&apos;s short name, %2 the year.</extracomment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>WordsPlace</name>
    <message>
        <source>Words, explained</source>
        <translation>词语解释</translation>
    </message>
    <message>
        <source>Touch a word to read what it means.</source>
        <translation>点一个词，看它是什么意思。</translation>
    </message>
</context>
<context>
    <name>WorriesPlace</name>
    <message>
        <source>What worries you?</source>
        <translation>您在担心什么？</translation>
    </message>
    <message>
        <source>Many people carry the same questions. Touch yours.</source>
        <translation>很多人都有同样的疑问，点一下您的。</translation>
    </message>
</context>
</TS>
