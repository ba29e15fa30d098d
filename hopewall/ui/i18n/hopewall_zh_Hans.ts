<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
    <name>IconsBlock</name>
    <message>
        <source>%1 in every %2 people</source>
        <translation>每 %2 人中有 %1 人</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>其中 %1 人</translation>
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
        <source>Call now, day or night</source>
        <translation>马上打电话，白天黑夜都要打</translation>
    </message>
    <message>
        <source>What we do not know yet</source>
        <translation>我们还不知道的</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>请记住</translation>
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
