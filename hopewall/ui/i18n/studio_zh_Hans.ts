<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ConsentCheck</name>
    <message>
        <source>Look at the signed form</source>
        <translation>查看签署原件</translation>
    </message>
    <message>
        <source>There is no scan to look at: compare it with the signed paper itself, and say so.</source>
        <translation>没有可查看的扫描件：请与已签的纸质原件核对，并在下面注明。</translation>
    </message>
    <message>
        <source>You have looked at every page of the scan.</source>
        <translation>扫描件的每一页您都看过了。</translation>
    </message>
    <message>
        <source>Look at every page of the scan first; or compare it with the signed paper itself, and say so.</source>
        <translation>请先逐页看完扫描件；若是与已签的纸质原件核对，请在下面注明。</translation>
    </message>
    <message>
        <source>I had the signed paper itself in my hands</source>
        <translation>我核对时手边有已签的纸质原件</translation>
    </message>
    <message>
        <source>I compared it with the signed form: it is the same</source>
        <translation>已与签署原件核对，内容一致</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Consent of %1</source>
        <translation>%1签署的同意书</translation>
    </message>
    <message>
        <source>%1 it would allow: %2.</source>
        <translation>%1将可展示：%2。</translation>
    </message>
    <message>
        <source>%1 it would allow nothing yet.</source>
        <translation>%1：目前什么都不能展示。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open.</source>
        <translation>
            <numerusform>还有 %n 项没有填。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>各项都已填好。</translation>
    </message>
    <message>
        <source>Edition of the form</source>
        <translation>同意书版本</translation>
    </message>
    <message>
        <source>Scan of the signed form (PDF, JPEG, PNG or TIFF, at most %1 MB)</source>
        <translation>已签同意书的扫描件（PDF、JPEG、PNG 或 TIFF，最大 %1 MB）</translation>
    </message>
    <message>
        <source>Before anything is shown</source>
        <translation>展示之前还需要</translation>
    </message>
    <message>
        <source>Record this consent</source>
        <translation>录入这份同意书</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>Throw this page away</source>
        <translation>放弃这一页</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>What may be shown</source>
        <translation>可以展示的内容</translation>
    </message>
    <message>
        <source>To whom it may be shown</source>
        <translation>可以在哪些场合展示</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The signing</source>
        <translation>签署情况</translation>
    </message>
    <message>
        <source>Who signed for the person</source>
        <translation>代签人</translation>
    </message>
    <message>
        <source>A child&apos;s own voice</source>
        <translation>孩子本人的意见</translation>
    </message>
    <message>
        <source>Who judged the capacity to consent</source>
        <translation>同意能力的评估</translation>
    </message>
    <message>
        <source>The witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translation>口译人员</translation>
    </message>
    <message>
        <source>Separate agreements</source>
        <translation>单独同意事项</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>报酬</translation>
    </message>
    <message>
        <source>How long, and the copy</source>
        <translation>期限与副本</translation>
    </message>
    <message>
        <source>It ends earlier</source>
        <translation>提前终止的情形</translation>
    </message>
    <message>
        <source>The hospital&apos;s own particulars</source>
        <translation>医院填写的内容</translation>
    </message>
    <message>
        <source>As it was ticked on the form: yes or no to each. Nothing is assumed.</source>
        <translation>照纸质同意书逐项填写“是”或“否”，不作任何推定。</translation>
    </message>
    <message>
        <source>Only what was agreed to.</source>
        <translation>只勾选本人同意的用途。</translation>
    </message>
    <message>
        <source>Each with a signature or a tick of its own on the form.</source>
        <translation>同意书上须各有单独的签名或勾选。</translation>
    </message>
    <message>
        <source>Tick what the form names, if anything.</source>
        <translation>同意书上写明的才勾选。</translation>
    </message>
    <message>
        <source>Telling patients and families what it is like</source>
        <translation>向患者和家属介绍亲身经历</translation>
    </message>
    <message>
        <source>Training staff</source>
        <translation>员工培训</translation>
    </message>
    <message>
        <source>Raising money</source>
        <translation>筹款</translation>
    </message>
    <message>
        <source>Advertising the hospital</source>
        <translation>宣传医院</translation>
    </message>
    <message>
        <source>Finding people for studies</source>
        <translation>为研究招募受试者</translation>
    </message>
    <message>
        <source>Working with the press</source>
        <translation>媒体合作</translation>
    </message>
    <message>
        <source>when the child comes of age</source>
        <translation>孩子成年时</translation>
    </message>
    <message>
        <source>when the person dies</source>
        <translation>本人去世时</translation>
    </message>
    <message>
        <source>when the project ends</source>
        <translation>项目结束时</translation>
    </message>
    <message>
        <source>when the person leaves the hospital&apos;s programme</source>
        <translation>本人退出医院项目时</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Where it was signed</source>
        <translation>签署地点</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>How it was signed</source>
        <translation>签署方式</translation>
    </message>
    <message>
        <source>Was the form filled in before it was signed?</source>
        <translation>同意书是填好之后才签的吗？</translation>
    </message>
    <message>
        <source>Could the signer read the form themselves?</source>
        <translation>签署人能自行阅读同意书吗？</translation>
    </message>
    <message>
        <source>Was it signed with nobody of the hospital in the room?</source>
        <translation>签署时医院人员是否不在场？</translation>
    </message>
    <message>
        <source>Who of the hospital asked for it</source>
        <translation>医院由谁征求同意</translation>
    </message>
    <message>
        <source>Is that somebody who does not treat the person?</source>
        <translation>此人不参与本人的诊疗吗？</translation>
    </message>
    <message>
        <source>Who else looked at it, from outside the treating team</source>
        <translation>诊疗团队之外的复核人</translation>
    </message>
    <message>
        <source>Does another guardian object?</source>
        <translation>另一位监护人反对吗？</translation>
    </message>
    <message>
        <source>What the person gets for it</source>
        <translation>本人获得的报酬</translation>
    </message>
    <message>
        <source>What the hospital gets for showing it</source>
        <translation>医院因展示获得的利益</translation>
    </message>
    <message>
        <source>What exactly, and from whom</source>
        <translation>具体内容及来源</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Ask the person again by</source>
        <translation>最迟再次询问本人的日期</translation>
    </message>
    <message>
        <source>Copy given to the person on</source>
        <translation>副本交付日期</translation>
    </message>
    <message>
        <source>How the copy was given</source>
        <translation>副本交付方式</translation>
    </message>
    <message>
        <source>Whom to call about it</source>
        <translation>咨询联系方式</translation>
    </message>
    <message>
        <source>What is shown, as the form describes it</source>
        <translation>展示内容（照同意书的表述）</translation>
    </message>
    <message>
        <source>Who sees it, as the form describes it</source>
        <translation>观看对象（照同意书的表述）</translation>
    </message>
    <message>
        <source>Number of the impact assessment</source>
        <translation>影响评估编号</translation>
    </message>
    <message>
        <source>Impact assessment made on</source>
        <translation>影响评估日期</translation>
    </message>
    <message>
        <source>Name of who signed</source>
        <translation>代签人姓名</translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation>与本人的关系</translation>
    </message>
    <message>
        <source>By what right they sign</source>
        <translation>代签依据</translation>
    </message>
    <message>
        <source>Proof of that right</source>
        <translation>代签依据的证明</translation>
    </message>
    <message>
        <source>Who checked the proof</source>
        <translation>证明由谁核验</translation>
    </message>
    <message>
        <source>Did the child say yes themselves?</source>
        <translation>孩子本人同意吗？</translation>
    </message>
    <message>
        <source>Who asked the child</source>
        <translation>由谁征求孩子意见</translation>
    </message>
    <message>
        <source>The child was asked on</source>
        <translation>征求意见的日期</translation>
    </message>
    <message>
        <source>The child&apos;s age then</source>
        <translation>当时的年龄</translation>
    </message>
    <message>
        <source>How the child was asked</source>
        <translation>征求意见的方式</translation>
    </message>
    <message>
        <source>Who judged the capacity</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>评估结果</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>见证人姓名</translation>
    </message>
    <message>
        <source>Who the witness is</source>
        <translation>见证人身份</translation>
    </message>
    <message>
        <source>Witnessed on</source>
        <translation>见证日期</translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation>口译人员姓名</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>译成哪种语言</translation>
    </message>
    <message>
        <source>How it was interpreted</source>
        <translation>口译方式</translation>
    </message>
    <message>
        <source>The interpreter&apos;s statement</source>
        <translation>口译声明</translation>
    </message>
    <message>
        <source>Is the interpreter independent of the family?</source>
        <translation>口译人员与家属无关吗？</translation>
    </message>
    <message>
        <source>Agrees separately to the use of health information</source>
        <translation>单独同意使用健康信息</translation>
    </message>
    <message>
        <source>Where on the form (health information)</source>
        <translation>在同意书的哪一处（健康信息）</translation>
    </message>
    <message>
        <source>Agrees separately to being shown in public</source>
        <translation>单独同意公开展示</translation>
    </message>
    <message>
        <source>Where on the form (shown in public)</source>
        <translation>在同意书的哪一处（公开展示）</translation>
    </message>
    <message>
        <source>Agrees to showing it in another country</source>
        <translation>同意在境外展示</translation>
    </message>
    <message>
        <source>Who receives it there</source>
        <translation>境外接收方</translation>
    </message>
    <message>
        <source>On what legal basis</source>
        <translation>合法依据</translation>
    </message>
    <message>
        <source>Is it medical advertising?</source>
        <translation>是否属于医疗广告？</translation>
    </message>
    <message>
        <source>Why (advertising)</source>
        <translation>理由（广告）</translation>
    </message>
    <message>
        <source>Who decided that (advertising)</source>
        <translation>由谁判定（广告）</translation>
    </message>
    <message>
        <source>Decided on (advertising)</source>
        <translation>判定日期（广告）</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>A personal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>Somebody with power of attorney</source>
        <translation>受委托人</translation>
    </message>
    <message>
        <source>By hand, on paper</source>
        <translation>纸质手写签名</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation>电子签名</translation>
    </message>
    <message>
        <source>With a thumbprint, before a witness</source>
        <translation>按手印，有见证人</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>实际费用</translation>
    </message>
    <message>
        <source>A gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>No, it teaches and tells</source>
        <translation>不是，属于健康教育</translation>
    </message>
    <message>
        <source>Yes, and it was approved</source>
        <translation>是，且已获批准</translation>
    </message>
</context>
<context>
    <name>DeskArea</name>
    <message>
        <source>Too long: at most %1 characters fit here.</source>
        <translation>内容太长：这里最多 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>DeskChoice</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>DeskField</name>
    <message>
        <source>Too long: at most %1 characters fit here.</source>
        <translation>内容太长：这里最多 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>DeskFile</name>
    <message>
        <source>Drop a file here, or write where it lies</source>
        <translation>将文件拖到这里，或填写文件位置</translation>
    </message>
</context>
<context>
    <name>DeskLock</name>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的口令</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>This is a demonstration. Come in as one of its invented staff:</source>
        <translation>这是演示医院。请选一位虚构的工作人员进入：</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>DeskRail</name>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Demonstration: everybody here is invented.</source>
        <translation>演示医院：人物均为虚构。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
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
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ExplainerDesk</name>
    <message>
        <source>All explainers</source>
        <translation>全部科普</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc 键</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>正文语言</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>页面各部分</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>About the page</source>
        <translation>页面信息</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Not saved yet. It is kept as a draft.</source>
        <translation>尚未保存，已留作草稿。</translation>
    </message>
    <message>
        <source>This is your own version.</source>
        <translation>这是本院的版本。</translation>
    </message>
    <message>
        <source>This is the shipped page. What you save is kept beside it.</source>
        <translation>这是随附的页面。保存的内容会另存为本院版本。</translation>
    </message>
    <message>
        <source>Save as our version</source>
        <translation>存为本院版本</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Back to the shipped page</source>
        <translation>恢复随附页面</translation>
    </message>
    <message>
        <source>What was typed since the last save goes from this page; a copy is put aside in the content folder.</source>
        <translation>上次保存之后写的内容会从本页去掉，另存一份在内容文件夹里备查。</translation>
    </message>
    <message>
        <source>Yes, throw it away</source>
        <translation>确定放弃</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>保留草稿</translation>
    </message>
    <message>
        <source>Your version is put aside and visitors read the shipped page again.</source>
        <translation>本院版本会另存起来，访客将重新看到随附的页面。</translation>
    </message>
    <message>
        <source>Yes, show the shipped page</source>
        <translation>恢复随附页面</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>保留本院版本</translation>
    </message>
    <message>
        <source>Text of the page in English</source>
        <translation>页面英文正文</translation>
    </message>
    <message>
        <source>Text of the page in Chinese</source>
        <translation>页面中文正文</translation>
    </message>
</context>
<context>
    <name>ExplainerDifference</name>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>It is the shipped page, word for word.</source>
        <translation>与随附页面完全相同。</translation>
    </message>
    <message>
        <source>Compared with the shipped page: taken out struck through, come in tinted.</source>
        <translation>与随附页面相比：删去的加删除线，新增的加底色。</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) the same …</source>
        <translation>
            <numerusform>……相同的 %n 行……</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainerFindings</name>
    <message>
        <source>Looking at it …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The rules have nothing to say.</source>
        <translation>检查未发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n keep(s) the page from being shown</source>
        <translation>
            <numerusform>其中 %n 条不改就不能展示</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to this line</source>
        <translation>跳到这一行</translation>
    </message>
    <message>
        <source>Where the two languages differ</source>
        <translation>两种语言不一致之处</translation>
    </message>
</context>
<context>
    <name>ExplainerFront</name>
    <message>
        <source>About the page</source>
        <translation>页面信息</translation>
    </message>
    <message>
        <source>Who has read this page</source>
        <translation>谁看过这一页</translation>
    </message>
    <message>
        <source>Nobody here has yet. Visitors read that under the page.</source>
        <translation>本院还没有人看过。页面下方会如实告诉访客。</translation>
    </message>
    <message>
        <source>Only you can say that you have read it; your name is put here and nobody else’s.</source>
        <translation>只有您本人能说自己看过；这里只会写上您的名字。</translation>
    </message>
    <message>
        <source>For which institution did you read it?</source>
        <translation>您代表哪个机构审阅？</translation>
    </message>
    <message>
        <source>Have you any interest in it? Write “none” if not.</source>
        <translation>有无利益关系？没有请写“无”。</translation>
    </message>
    <message>
        <source>I have read this page</source>
        <translation>我已看过这一页</translation>
    </message>
    <message>
        <source>It says what the English page says now</source>
        <translation>内容已与英文页面一致</translation>
    </message>
</context>
<context>
    <name>ExplainerNew</name>
    <message>
        <source>A new page</source>
        <translation>新建页面</translation>
    </message>
    <message>
        <source>It begins as a draft. Visitors can read it once it is saved and nothing in it blocks; saved in both languages, it is the last one in Learn at the station with most pages of its kind. Until a clinician and a lay reader here have read it, the page says so.</source>
        <translation>新页面先是草稿。保存后，没有必须改正之处，访客才能看到；中英文都保存后，它排在“了解”里同类页面最多的一站的最后。本院的医务人员和普通读者都审阅之前，页面上会注明尚未审阅。</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英文题目</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文题目</translation>
    </message>
    <message>
        <source>Name of the file, such as first-visit</source>
        <translation>文件名，例如 first-visit</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>页面类型</translation>
    </message>
    <message>
        <source>For which ages</source>
        <translation>适合的年龄</translation>
    </message>
    <message>
        <source>Begin the page</source>
        <translation>开始编写</translation>
    </message>
    <message>
        <source>No new page</source>
        <translation>不新建了</translation>
    </message>
</context>
<context>
    <name>ExplainerPick</name>
    <message>
        <source>Search the terms</source>
        <translation>查找术语</translation>
    </message>
    <message>
        <source>Search the pages</source>
        <translation>查找页面</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>不加链接</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc 键</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>没有这个名称。</translation>
    </message>
</context>
<context>
    <name>ExplainerTools</name>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
</context>
<context>
    <name>ExplainerWords</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>In one sentence, for the list</source>
        <translation>一句话简介（用于列表）</translation>
    </message>
    <message>
        <source>Main message: if they read nothing else</source>
        <translation>核心信息：只看一句话时看到的</translation>
    </message>
    <message>
        <source>What readers can do now, one thing a line</source>
        <translation>读者现在可以做什么，每行一件</translation>
    </message>
    <message>
        <source>Sources by their ids, one a line</source>
        <translation>来源编号，每行一个</translation>
    </message>
    <message>
        <source>Where the treatment stands</source>
        <translation>治疗所处阶段</translation>
    </message>
    <message>
        <source>The facts are as we knew them on</source>
        <translation>内容核实日期</translation>
    </message>
    <message>
        <source>Days until it is looked at again</source>
        <translation>复核间隔（天）</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>下次复核日期</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已获批</translation>
    </message>
    <message>
        <source>Still in trials</source>
        <translation>仍在临床试验中</translation>
    </message>
    <message>
        <source>Approved for some, in trials for others</source>
        <translation>部分获批，部分仍在试验</translation>
    </message>
    <message>
        <source>General knowledge</source>
        <translation>基础知识</translation>
    </message>
    <message>
        <source>A topic</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>A treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Practical things</source>
        <translation>实用信息</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>写给孩子</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>%1, clinician, %2, on %3</source>
        <translation>%1，临床人员，%2，%3</translation>
    </message>
    <message>
        <source>%1, lay reader, %2, on %3</source>
        <translation>%1，普通读者，%2，%3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>第 %1 行“%2”：%3</translation>
    </message>
    <message>
        <source>due for review on %1</source>
        <translation>%1前须复核</translation>
    </message>
    <message>
        <source>review overdue since %1</source>
        <translation>已过复核日期（%1）</translation>
    </message>
    <message>
        <source>not shown: review overdue since %1</source>
        <translation>不展示：已过复核日期（%1）</translation>
    </message>
    <message>
        <source>your version</source>
        <translation>本院版本</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>随附页面</translation>
    </message>
    <message>
        <source>checked here</source>
        <translation>本院已审阅</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) keep it from being shown</source>
        <translation>
            <numerusform>有 %n 处须改正才能展示</numerusform>
        </translation>
    </message>
    <message>
        <source>an unsaved draft</source>
        <translation>有未保存的草稿</translation>
    </message>
    <message>
        <source>new, a draft only</source>
        <translation>新页面，只有草稿</translation>
    </message>
    <message>
        <source>not reviewed here yet</source>
        <translation>本院尚未审阅</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1：没有</translation>
    </message>
    <message numerus="yes">
        <source>the languages differ in %n place(s)</source>
        <translation>
            <numerusform>两种语言有 %n 处不一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainersRoom</name>
    <message>
        <source>Explainers</source>
        <translation>科普</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>A new page</source>
        <translation>新建页面</translation>
    </message>
    <message>
        <source>Search the titles</source>
        <translation>按标题查找</translation>
    </message>
    <message>
        <source>No page is due for review.</source>
        <translation>没有需要复核的页面。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) should be looked at again.</source>
        <translation>
            <numerusform>有 %n 页需要复核。</numerusform>
        </translation>
    </message>
    <message>
        <source>All are as they were shipped.</source>
        <translation>全部是随附的页面。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have a version of your own.</source>
        <translation>
            <numerusform>%n 页有本院版本。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormQuestion</name>
    <message>
        <source>Not answered yet.</source>
        <translation>还没有回答。</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-11-28</source>
        <translation>年-月-日，例如 2026-11-28</translation>
    </message>
    <message>
        <source>attached, %1…</source>
        <translation>已附，%1…</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>the next control, the one before</source>
        <translation>下一项、上一项</translation>
    </message>
    <message>
        <source>the rooms, from above</source>
        <translation>从上到下切换各页</translation>
    </message>
    <message>
        <source>the next room</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>look for somebody</source>
        <translation>查找人物</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>close what is open</source>
        <translation>关闭当前内容</translation>
    </message>
    <message>
        <source>paste a text, or a picture among the photos</source>
        <translation>粘贴文字；在照片页粘贴图片</translation>
    </message>
    <message>
        <source>the other language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>显示本列表</translation>
    </message>
    <message>
        <source>in an explainer: heading, smaller heading</source>
        <translation>科普页面：标题、小标题</translation>
    </message>
    <message>
        <source>in a story or an explainer: bold</source>
        <translation>故事和科普页面：加粗</translation>
    </message>
    <message>
        <source>in a story or an explainer: list, steps</source>
        <translation>故事和科普页面：列表、步骤</translation>
    </message>
    <message>
        <source>in an explainer: link, glossary term</source>
        <translation>科普页面：链接、术语</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>LaneLine</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>NobodysPhotos</name>
    <message>
        <source>Whose photos are these?</source>
        <translation>这些照片是谁的？</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>返回“今天”</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc 键</translation>
    </message>
    <message>
        <source>Every photo is somebody&apos;s. Nothing is left to do here.</source>
        <translation>所有照片都已有归属，这里没有要做的事了。</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>第 %1 张照片，共 %2 张</translation>
    </message>
    <message>
        <source>The whole photo, as it is kept</source>
        <translation>留存的整张照片</translation>
    </message>
    <message>
        <source>Taken in %1</source>
        <translation>%1收入</translation>
    </message>
    <message>
        <source>Most likely the same picture</source>
        <translation>很可能是同一张照片</translation>
    </message>
    <message>
        <source>Another one that is nobody&apos;s yet</source>
        <translation>另一张尚无归属的照片</translation>
    </message>
    <message>
        <source>A photo of %1</source>
        <translation>%1的照片</translation>
    </message>
    <message>
        <source>Whose photo is it? Type their name</source>
        <translation>这是谁的照片？请输入姓名</translation>
    </message>
    <message>
        <source>Nobody is called that: add the person first.</source>
        <translation>没有叫这个名字的人：请先添加人物。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>It is their photo</source>
        <translation>确认归属</translation>
    </message>
    <message>
        <source>It stays a draft: it hangs nowhere before it was looked through and approved.</source>
        <translation>照片仍是草稿：检查并批准之前，不会在任何地方展示。</translation>
    </message>
    <message>
        <source>Throw it away …</source>
        <translation>丢弃这张照片…</translation>
    </message>
    <message>
        <source>Throw this photo away?</source>
        <translation>丢弃这张照片？</translation>
    </message>
    <message>
        <source>The photo and everything made of it are destroyed. This cannot be undone, and importing the same file does not bring it back.</source>
        <translation>照片及由它生成的所有图片都会销毁，无法恢复；再次导入同一文件也不会重新收入。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Throw it away for good</source>
        <translation>永久丢弃</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新人物</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人物</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Name, in either language</source>
        <translation>姓名，中英文均可</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Any illness</source>
        <translation>所有疾病</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Any treatment</source>
        <translation>所有治疗</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>How the list looks</source>
        <translation>列表样式</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>共 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>没有符合条件的人。</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2 人中的 %1 人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
</context>
<context>
    <name>PersonConsents</name>
    <message>
        <source>Record a consent</source>
        <translation>录入同意书</translation>
    </message>
    <message>
        <source>No consent has been recorded yet.</source>
        <translation>还没有录入同意书。</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>尚未签署</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>%1签署的同意书</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>%1录入</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>A second person has yet to check it against the signed form.</source>
        <translation>尚待另一位同事对照签署原件核对。</translation>
    </message>
    <message>
        <source>checked against the scan by %1</source>
        <translation>由%1对照扫描件核对</translation>
    </message>
    <message>
        <source>checked against the signed paper by %1</source>
        <translation>由%1对照纸质原件核对</translation>
    </message>
    <message>
        <source>A consent counts for all stories of a person; each story still needs their yes to exactly what will hang.</source>
        <translation>同意书对此人的所有故事都有效；但每篇故事仍须由本人看过将要展示的样子，并表示同意。</translation>
    </message>
    <message>
        <source>Scan of the signed form (PDF, JPEG, PNG or TIFF, at most %1 MB)</source>
        <translation>已签同意书的扫描件（PDF、JPEG、PNG 或 TIFF，最大 %1 MB）</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>可以展示</translation>
    </message>
    <message>
        <source>May not be shown</source>
        <translation>不可展示</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>Not where</source>
        <translation>不可用于</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>签署原件</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), sealed in the store</source>
        <translation>
            <numerusform>%n 页，已加密存放</numerusform>
        </translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>还没有扫描件</translation>
    </message>
</context>
<context>
    <name>PersonFactsRead</name>
    <message>
        <source>Change these facts</source>
        <translation>修改资料</translation>
    </message>
</context>
<context>
    <name>PersonFormPage</name>
    <message>
        <source>Somebody new</source>
        <translation>新人物</translation>
    </message>
    <message>
        <source>What is known of %1</source>
        <translation>%1的资料</translation>
    </message>
    <message>
        <source>Enter this person</source>
        <translation>录入此人</translation>
    </message>
    <message>
        <source>Save these facts</source>
        <translation>保存资料</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>恢复原样</translation>
    </message>
</context>
<context>
    <name>PersonFormWords</name>
    <message>
        <source>Names</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Which languages do they read?</source>
        <translation>本人能读哪些语言？</translation>
    </message>
    <message>
        <source>What they wish, and what protects them</source>
        <translation>本人意愿与保护</translation>
    </message>
    <message>
        <source>Whose laws protect them?</source>
        <translation>适用哪里的法规？</translation>
    </message>
    <message>
        <source>Only the name they choose is ever shown, or none.</source>
        <translation>只展示本人选择的称呼，或不展示姓名。</translation>
    </message>
    <message>
        <source>Where they live and are treated; more than one may apply.</source>
        <translation>按居住地和就诊地选择，可多选。</translation>
    </message>
    <message>
        <source>Full name, in English</source>
        <translation>全名（英文）</translation>
    </message>
    <message>
        <source>Full name, in Chinese</source>
        <translation>全名（中文）</translation>
    </message>
    <message>
        <source>First name, in English</source>
        <translation>名（英文）</translation>
    </message>
    <message>
        <source>First name, in Chinese</source>
        <translation>名（中文）</translation>
    </message>
    <message>
        <source>A chosen other name, in English</source>
        <translation>自选化名（英文）</translation>
    </message>
    <message>
        <source>A chosen other name, in Chinese</source>
        <translation>自选化名（中文）</translation>
    </message>
    <message>
        <source>Which name is shown?</source>
        <translation>展示哪个称呼？</translation>
    </message>
    <message>
        <source>Do they decide for themselves?</source>
        <translation>本人能自行决定吗？</translation>
    </message>
    <message>
        <source>Year and month of birth, such as 2015-04</source>
        <translation>出生年月，例如 2015-04</translation>
    </message>
    <message>
        <source>How are they?</source>
        <translation>近况如何？</translation>
    </message>
    <message>
        <source>Last asked on</source>
        <translation>最近一次询问日期</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>What should happen after their death?</source>
        <translation>身后如何处理？</translation>
    </message>
    <message>
        <source>Could being seen put them in danger?</source>
        <translation>公开展示会不会给本人带来危险？</translation>
    </message>
    <message>
        <source>Do they take part in a study?</source>
        <translation>本人参加了临床研究吗？</translation>
    </message>
    <message>
        <source>Number of the study</source>
        <translation>研究编号</translation>
    </message>
    <message>
        <source>How to reach them, for reminders</source>
        <translation>联系方式（用于提醒）</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>The full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>The first name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>The chosen other name</source>
        <translation>自选化名</translation>
    </message>
    <message>
        <source>No name: “a patient”</source>
        <translation>不用姓名，称“一位患者”</translation>
    </message>
    <message>
        <source>An adult who decides for themselves</source>
        <translation>能自行决定的成年人</translation>
    </message>
    <message>
        <source>A child or teenager</source>
        <translation>未成年人</translation>
    </message>
    <message>
        <source>An adult who cannot decide</source>
        <translation>不能自行决定的成年人</translation>
    </message>
    <message>
        <source>Somebody who has died</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>They have died</source>
        <translation>已去世</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>健在</translation>
    </message>
    <message>
        <source>We do not know</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Take everything down</source>
        <translation>全部撤下</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Ask the relatives</source>
        <translation>征求家属意见</translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>还没有记录。</translation>
    </message>
</context>
<context>
    <name>PersonPhoto</name>
    <message>
        <source>the person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>somebody of the staff</source>
        <translation>医院工作人员</translation>
    </message>
    <message>
        <source>somebody who was there by chance</source>
        <translation>恰好在场的人</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>cropped away</source>
        <translation>已裁去</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>blurred, which is not enough</source>
        <translation>仅模糊处理，不符合要求</translation>
    </message>
    <message>
        <source>nobody has decided yet</source>
        <translation>尚未处理</translation>
    </message>
    <message>
        <source>Open the photos</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>There is no picture to show; a drawing stands in for it on the wall.</source>
        <translation>没有可展示的照片，墙上用图画代替。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字描述</translation>
    </message>
    <message>
        <source>In the photo</source>
        <translation>照片中的人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PersonReviews</name>
    <message>
        <source>Show it to the person</source>
        <translation>给本人看</translation>
    </message>
    <message>
        <source>Nobody has reviewed this story yet.</source>
        <translation>这个故事还没有人审核过。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>PersonRoom</name>
    <message>
        <source>Story %1 of %2</source>
        <translation>故事 %1（共 %2 篇）</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>尚未动笔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (on the wall)</source>
        <translation>%1（正在展示）</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc 键</translation>
    </message>
    <message>
        <source>Which story</source>
        <translation>选择故事</translation>
    </message>
    <message numerus="yes">
        <source>%n of their stories hang in the lobby, each as a face of its own.</source>
        <translation>
            <numerusform>此人有 %n 篇故事正在大厅展示，照片墙上会出现 %n 张面孔。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2.</source>
        <translation>%1：展示至%2。</translation>
    </message>
    <message>
        <source>%1: not shown. %2</source>
        <translation>%1：未展示。%2</translation>
    </message>
    <message>
        <source>Parts of the person</source>
        <translation>人物资料</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>PersonStory</name>
    <message>
        <source>Write in the story</source>
        <translation>写故事</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续写</translation>
    </message>
    <message>
        <source>There is no story yet.</source>
        <translation>还没有故事。</translation>
    </message>
    <message>
        <source>There may be more than one to tell, years later or in memory. Each story is written, reviewed and shown to its person on its own; what they consented to counts for all.</source>
        <translation>一个人可以有不止一篇故事，例如多年以后再写一篇，或作为纪念。每篇故事都要单独撰写、审核并请本人过目；同意书对所有故事都有效。</translation>
    </message>
    <message>
        <source>Begin another story</source>
        <translation>再写一篇故事</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>未具名</translation>
    </message>
</context>
<context>
    <name>PhotoAdd</name>
    <message>
        <source>Drop pictures here</source>
        <translation>把图片拖到这里</translation>
    </message>
    <message>
        <source>Pictures of a phone or a scanner: JPEG, HEIC, PNG, WebP, TIFF or AVIF. Place, time and names in the file are thrown away; nobody sees the picture before it is approved.</source>
        <translation>手机照片或扫描件均可：JPEG、HEIC、PNG、WebP、TIFF 或 AVIF。文件里的地点、时间和姓名会全部去掉；批准之前不会给任何人看。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不添加</translation>
    </message>
    <message>
        <source>Or write where the file lies, and press Enter</source>
        <translation>或输入文件所在位置，按回车</translation>
    </message>
</context>
<context>
    <name>PhotoAlike</name>
    <message>
        <source>The same picture twice?</source>
        <translation>是同一张照片吗？</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>这张照片</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1添加</translation>
    </message>
    <message>
        <source>A photo of %1, added %2</source>
        <translation>%1的照片，%2添加</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两张都保留</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>删除这张照片</translation>
    </message>
</context>
<context>
    <name>PhotoApproveStep</name>
    <message>
        <source>Approved by %1, %2.</source>
        <translation>%1已批准（%2）。</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>没有待办事项，可以批准。</translation>
    </message>
    <message>
        <source>Before it can be approved:</source>
        <translation>批准之前还需要：</translation>
    </message>
    <message>
        <source>Changed last by %1. Somebody else approves.</source>
        <translation>最后由%1改动，须由其他同事批准。</translation>
    </message>
    <message>
        <source>Approve exactly this</source>
        <translation>批准这张照片</translation>
    </message>
    <message>
        <source>A reviewer or a clinician approves photos.</source>
        <translation>照片由审核员或临床医生批准。</translation>
    </message>
    <message>
        <source>The story, or its draft, shows this photo.</source>
        <translation>故事或其草稿正在使用这张照片。</translation>
    </message>
    <message>
        <source>The story “%1”, or its draft, shows this photo.</source>
        <translation>故事《%1》（或其草稿）使用了这张照片。</translation>
    </message>
    <message>
        <source>Show it with the story</source>
        <translation>用于故事</translation>
    </message>
    <message>
        <source>Show it with the story “%1”</source>
        <translation>用于故事《%1》</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>删除这张照片</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message>
        <source>The whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>Arrow keys move what is shown, plus and minus show less or more.</source>
        <translation>方向键移动画面，加号拉近，减号拉远。</translation>
    </message>
    <message>
        <source>Insert draws a cover, arrow keys move it, with Shift they change its size, Delete takes it away.</source>
        <translation>Insert 键添加遮盖，方向键移动，按住 Shift 改变大小，Delete 键去掉。</translation>
    </message>
    <message>
        <source>Arrow keys move the box, with Shift they change its size, Enter keeps it.</source>
        <translation>方向键移动方框，按住 Shift 改变大小，回车确定。</translation>
    </message>
</context>
<context>
    <name>PhotoCheckStep</name>
    <message>
        <source>You have looked at all nine parts.</source>
        <translation>九格您都已检查。</translation>
    </message>
    <message numerus="yes">
        <source>Part %1 of 9. You have %n part(s) left.</source>
        <translation>
            <numerusform>第 %1 格，共 9 格，您还剩 %n 格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked through everything: %1.</source>
        <translation>已全部检查：%1。</translation>
    </message>
    <message>
        <source>Two people look for each of these. Tick what is not there; if it is, cover it or move the frame.</source>
        <translation>须由两人逐项查找。没有的就勾选；如果有，请遮盖或调整裁剪。</translation>
    </message>
    <message>
        <source>Part %1, looked through</source>
        <translation>第 %1 格，已检查</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第 %1 格</translation>
    </message>
    <message>
        <source>Record and go on</source>
        <translation>记录，看下一格</translation>
    </message>
    <message>
        <source>Nothing of it is there</source>
        <translation>以下都没有</translation>
    </message>
    <message>
        <source>Not in this part</source>
        <translation>这一格里没有</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>Folder above</source>
        <translation>上一级</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格键</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Sticks and cards</source>
        <translation>U 盘和存储卡</translation>
    </message>
    <message>
        <source>Folders and pictures</source>
        <translation>文件夹和图片</translation>
    </message>
    <message>
        <source>There are no pictures in this folder.</source>
        <translation>这个文件夹里没有图片。</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
</context>
<context>
    <name>PhotoCoverStep</name>
    <message>
        <source>Draw a box over whatever may not be seen: badges, labels, screens, somebody who did not consent. It is filled with one colour. With the approval those pixels are destroyed in the kept picture too.</source>
        <translation>凡是不能出现的都画框遮住：胸牌、标签、屏幕、未同意的人。框内填成纯色；批准后，留存图片里的这部分也会彻底清除。</translation>
    </message>
    <message>
        <source>Draw a cover</source>
        <translation>添加遮盖</translation>
    </message>
    <message>
        <source>Nothing is covered.</source>
        <translation>还没有遮盖。</translation>
    </message>
    <message>
        <source>Cover %1</source>
        <translation>遮盖 %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take cover %1 away</source>
        <translation>去掉遮盖 %1</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>将要发布的画面</translation>
    </message>
</context>
<context>
    <name>PhotoFrameStep</name>
    <message>
        <source>Drag the frame, pull its corners, or use the arrow keys and + and −. Eyes belong on the line, the face in the ring: then all faces on the wall look at you alike.</source>
        <translation>拖动画框或四角，也可以用方向键和 +、−。眼睛放在横线上，脸放在圆圈里，墙上的每张脸才会整齐。</translation>
    </message>
    <message>
        <source>Eyes at %1&#xa0;% of the height (42 is the line). Face %2&#xa0;% of the width (46 is the ring).</source>
        <translation>眼睛在高度的 %1%（横线为 42%），脸占宽度的 %2%（圆圈为 46%）。</translation>
    </message>
    <message>
        <source>No face is marked yet: frame it by eye, or draw the face under “People in it”.</source>
        <translation>还没有标出面孔：请目测裁剪，或在“画面中的人”里框出面孔。</translation>
    </message>
    <message>
        <source>Propose a frame</source>
        <translation>自动裁剪</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>拉近</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>拉远</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>将要发布的画面</translation>
    </message>
</context>
<context>
    <name>PhotoPeopleStep</name>
    <message>
        <source>Nobody has looked for faces yet: draw a box around each face, or say that there is none.</source>
        <translation>还没有查找面孔：请逐一框出，或注明没有。</translation>
    </message>
    <message>
        <source>Say for every number who it is and what was done. Was somebody missed? Draw a box around the face.</source>
        <translation>请为每个编号注明是谁、如何处理。有漏掉的人？请框出面孔。</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>框出面孔</translation>
    </message>
    <message>
        <source>There is no face in it</source>
        <translation>画面中没有面孔</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>面孔 %1</translation>
    </message>
    <message>
        <source>Without a face in the picture</source>
        <translation>画面中没有面孔的人</translation>
    </message>
    <message>
        <source>Not in the picture</source>
        <translation>不在画面中</translation>
    </message>
    <message>
        <source>This is no face</source>
        <translation>这不是面孔</translation>
    </message>
    <message>
        <source>It is a face</source>
        <translation>这是面孔</translation>
    </message>
    <message>
        <source>%1 said that this is no face.</source>
        <translation>%1注明这不是面孔。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>By the consent of %1, signed %2.</source>
        <translation>依据%1的同意书，%2签署。</translation>
    </message>
</context>
<context>
    <name>PhotoRecordSearch</name>
    <message>
        <source>Whose consent? Type their name</source>
        <translation>谁的同意书？请输入姓名</translation>
    </message>
    <message>
        <source>Nobody of this name has a consent: record it first, or cover or crop them out.</source>
        <translation>没有找到此人的同意书：请先录入，或遮盖、裁掉此人。</translation>
    </message>
    <message>
        <source>%1, signed %2</source>
        <translation>%1，%2签署</translation>
    </message>
</context>
<context>
    <name>PhotoRoom</name>
    <message>
        <source>Photos of %1</source>
        <translation>%1的照片</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation>返回此人</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc 键</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The same picture twice?</source>
        <translation>是同一张照片吗？</translation>
    </message>
    <message>
        <source>The whole photo, as it is kept</source>
        <translation>留存的整张照片</translation>
    </message>
    <message>
        <source>Exactly what will be published</source>
        <translation>实际发布的画面</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>将要发布的画面</translation>
    </message>
    <message>
        <source>Remove this photo?</source>
        <translation>删除这张照片？</translation>
    </message>
    <message>
        <source>The photo and everything made of it are destroyed. This cannot be undone.</source>
        <translation>照片及由它生成的所有图片都会销毁，无法恢复。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photo %1, %2</source>
        <translation>照片 %1，%2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>添加照片</translation>
    </message>
</context>
<context>
    <name>PhotoTerms</name>
    <message>
        <source>Frame</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>People in it</source>
        <translation>画面中的人</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>医护人员</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Cropped out</source>
        <translation>裁掉</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>墙上</translation>
    </message>
    <message>
        <source>On a large wall</source>
        <translation>大屏墙上</translation>
    </message>
    <message>
        <source>Beside the story</source>
        <translation>故事旁</translation>
    </message>
    <message>
        <source>Is it a pair of pictures, before and after?</source>
        <translation>是治疗前后的对比图吗？</translation>
    </message>
    <message>
        <source>Can a brand or a product be seen?</source>
        <translation>能看到品牌或产品吗？</translation>
    </message>
    <message>
        <source>Are staff in it, or somebody dressed like them?</source>
        <translation>有医护人员，或穿成医护的人吗？</translation>
    </message>
    <message>
        <source>Is there a code to scan?</source>
        <translation>有二维码吗？</translation>
    </message>
    <message>
        <source>Other faces, reflections too</source>
        <translation>其他面孔（包括倒影）</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Name badge</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>腕带</translation>
    </message>
    <message>
        <source>Label on a door or bed</source>
        <translation>门牌或床头卡</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>白板</translation>
    </message>
    <message>
        <source>Screen or monitor</source>
        <translation>屏幕或监护仪</translation>
    </message>
    <message>
        <source>Label on a drip</source>
        <translation>输液标签</translation>
    </message>
    <message>
        <source>Box of medicine</source>
        <translation>药盒</translation>
    </message>
    <message>
        <source>Tattoo or scar</source>
        <translation>纹身或疤痕</translation>
    </message>
    <message>
        <source>School uniform</source>
        <translation>校服</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>View from a window</source>
        <translation>窗外景物</translation>
    </message>
    <message>
        <source>Calendar or date</source>
        <translation>日历或日期</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>手写文字</translation>
    </message>
    <message>
        <source>Religious item</source>
        <translation>宗教物品</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Part %1 of the picture, enlarged</source>
        <translation>画面第 %1 格，已放大</translation>
    </message>
</context>
<context>
    <name>PhotoWordsStep</name>
    <message>
        <source>One sentence in each language that says what can be seen. A screen reader speaks it.</source>
        <translation>每种语言各写一句，说明画面内容，供读屏软件朗读。</translation>
    </message>
    <message>
        <source>What can be seen, in Chinese</source>
        <translation>画面内容（中文）</translation>
    </message>
    <message>
        <source>What can be seen, in English</source>
        <translation>画面内容（英文）</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>太长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>“%1”: %2 %3</source>
        <translation>“%1”：%2%3</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Does the picture promote something?</source>
        <translation>画面有宣传内容吗？</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Language of the page</source>
        <translation>页面语言</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>竖屏</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>横屏</translation>
    </message>
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
        <translation>特大</translation>
    </message>
    <message>
        <source>The page as visitors see it</source>
        <translation>访客看到的页面</translation>
    </message>
    <message>
        <source>This is how it would look.</source>
        <translation>将会是这个样子。</translation>
    </message>
    <message>
        <source>Exactly this may hang today.</source>
        <translation>今天可以原样展示。</translation>
    </message>
    <message>
        <source>This is how it was written. It is not on the wall.</source>
        <translation>这是写好的样子，目前没有展示。</translation>
    </message>
</context>
<context>
    <name>PublishRoom</name>
    <message numerus="yes">
        <source>%n new face(s)</source>
        <translation>
            <numerusform>%n 张新面孔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 人有改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leaving</source>
        <translation>
            <numerusform>%n 人将撤下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n 人暂不展示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by hand on this machine</source>
        <translation>
            <numerusform>本机手动隐藏 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message numerus="yes">
        <source>The last publishing was taken back. %n person(s) hang on the wall.</source>
        <translation>
            <numerusform>上次发布已撤回，墙上现有 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published. %n person(s) hang on the wall.</source>
        <translation>
            <numerusform>已发布，墙上现有 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what would change …</source>
        <translation>正在比较改动…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would change. %n person(s) stay as they are.</source>
        <translation>
            <numerusform>没有改动，%n 人保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay as they are.</source>
        <translation>
            <numerusform>另有 %n 人保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish the wall</source>
        <translation>发布照片墙</translation>
    </message>
    <message>
        <source>Take the last publishing back</source>
        <translation>撤回上次发布</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>It was never approved before. Written by %1.</source>
        <translation>从未通过审核。撰写：%1。</translation>
    </message>
    <message>
        <source>Changed since the last approval by %1.</source>
        <translation>上次通过之后由%1修改。</translation>
    </message>
    <message>
        <source>Approve exactly this</source>
        <translation>按此内容通过</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Your role looks and does not decide. Ask a reviewer or a clinician.</source>
        <translation>您的角色只能查看，请审核员或临床医生决定。</translation>
    </message>
    <message>
        <source>What should be changed</source>
        <translation>需要修改的地方</translation>
    </message>
    <message>
        <source>Send it back with this</source>
        <translation>附意见退回</translation>
    </message>
    <message>
        <source>%1 until %2.</source>
        <translation>%1：展示至%2。</translation>
    </message>
    <message>
        <source>%1: not shown. %2</source>
        <translation>%1：未展示。%2</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1”: settled. %2</source>
        <translation>“%1”：已放行。%2</translation>
    </message>
    <message>
        <source>Why “%1” may stand</source>
        <translation>“%1”为何可以放行</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>予以放行</translation>
    </message>
    <message>
        <source>All that was written</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>What changed since the last approval</source>
        <translation>上次通过之后的改动</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>The story of %1</source>
        <translation>%1的故事</translation>
    </message>
    <message>
        <source>Nothing waits for a second pair of eyes.</source>
        <translation>没有等待审核的内容。</translation>
    </message>
    <message>
        <source>%1 You wrote some of it yourself.</source>
        <translation>%1（其中有您自己写的部分）</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Signed form</source>
        <translation>签署原件</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up 键</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down 键</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>关闭原件</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc 键</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>only the first %1 are drawn: compare the rest with the paper</source>
        <translation>只显示前 %1 页，其余请与纸质原件核对</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be looked at</source>
        <translation>
            <numerusform>还有 %n 页未看</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is being drawn.</source>
        <translation>正在显示签署原件……</translation>
    </message>
    <message>
        <source>The scan of the signed form</source>
        <translation>签署原件的扫描件</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>History</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>What concerns one person stands on that person’s page.</source>
        <translation>关于某个人的记录，在那个人的页面上。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SettingsOwn</name>
    <message>
        <source>Change your own passphrase</source>
        <translation>更换自己的口令</translation>
    </message>
    <message>
        <source>At least 12 characters, five different ones among them, and not your name. A Chinese character counts as two.</source>
        <translation>至少 12 个字符（一个汉字算两个），其中至少 5 个不同，且不能包含您的姓名。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Change it again</source>
        <translation>再换一次</translation>
    </message>
</context>
<context>
    <name>SettingsRead</name>
    <message>
        <source>not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>本院</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>我的口令</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改记录</translation>
    </message>
</context>
<context>
    <name>SettingsSite</name>
    <message>
        <source>The site</source>
        <translation>本院</translation>
    </message>
    <message>
        <source>Goes to this part of the page</source>
        <translation>跳到这一部分</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Changed and not saved yet: %1.</source>
        <translation>已改动、尚未保存：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) have to be mended first.</source>
        <translation>
            <numerusform>请先改正 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>恢复原样</translation>
    </message>
</context>
<context>
    <name>SettingsStaff</name>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Tell them the passphrase yourself; they can change it here afterwards.</source>
        <translation>请当面告知口令；对方之后可以在这里自行更换。</translation>
    </message>
    <message>
        <source>Let them log in</source>
        <translation>允许登录</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>已离开的人员</translation>
    </message>
    <message>
        <source>%1, %2, until %3</source>
        <translation>%1，%2，至 %3</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>This place</source>
        <translation>本院信息</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>What your team tells people</source>
        <translation>医疗团队的建议</translation>
    </message>
    <message>
        <source>Whose laws hold here?</source>
        <translation>适用哪里的法规？</translation>
    </message>
    <message>
        <source>The screens</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Papers and records</source>
        <translation>纸质材料和记录</translation>
    </message>
    <message>
        <source>They are shown as they are written here. Where the 24-hour number is missing, pages that need it are not shown.</source>
        <translation>电话按此处所写原样显示。没有填写 24 小时电话时，需要它的页面不会展示。</translation>
    </message>
    <message>
        <source>Explainers say these numbers. 0 weeks means: as long as your team says.</source>
        <translation>科普页面会引用这些数字。填 0 周表示“以医疗团队的说法为准”。</translation>
    </message>
    <message>
        <source>Several together are as strict as the strictest. After a change everybody’s consent is judged anew with the next publishing.</source>
        <translation>选择多项时，以最严格的为准。改动之后，下次发布时会重新判断每个人的同意书。</translation>
    </message>
    <message>
        <source>A screen takes changes over when it is started again.</source>
        <translation>屏幕重新启动后，改动才会生效。</translation>
    </message>
    <message>
        <source>Name, in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name, in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Motto, in English</source>
        <translation>英文寄语</translation>
    </message>
    <message>
        <source>Motto, in Chinese</source>
        <translation>中文寄语</translation>
    </message>
    <message>
        <source>Opening hours, in English</source>
        <translation>开放时间（英文）</translation>
    </message>
    <message>
        <source>Opening hours, in Chinese</source>
        <translation>开放时间（中文）</translation>
    </message>
    <message>
        <source>The nurses, day and night</source>
        <translation>护士站 24 小时电话</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日间电话</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>急救电话</translation>
    </message>
    <message>
        <source>For somebody who feels they cannot go on</source>
        <translation>心理危机热线</translation>
    </message>
    <message>
        <source>Fever begins at, in °C</source>
        <translation>发热标准（°C）</translation>
    </message>
    <message>
        <source>Weeks near the hospital after the infusion</source>
        <translation>回输后须住在医院附近的周数</translation>
    </message>
    <message>
        <source>Weeks without driving after the infusion</source>
        <translation>回输后不能开车的周数</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Country or region, in two letters</source>
        <translation>国家或地区（两个字母）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>The language a screen returns to</source>
        <translation>屏幕默认的语言</translation>
    </message>
    <message>
        <source>Seconds of quiet until it asks “still reading?”</source>
        <translation>无人操作多少秒后询问“还在看吗？”</translation>
    </message>
    <message>
        <source>Seconds from asking until it goes back to the wall</source>
        <translation>询问后多少秒回到照片墙</translation>
    </message>
    <message>
        <source>Seconds between two faces that come forward</source>
        <translation>相邻两张面孔出现的间隔秒数</translation>
    </message>
    <message>
        <source>Days without news until a screen shows nobody</source>
        <translation>屏幕多少天未收到更新就不再展示任何人</translation>
    </message>
    <message>
        <source>An address of your own for hand-outs, or nothing</source>
        <translation>印在材料上的本院网址（可不填）</translation>
    </message>
    <message>
        <source>File for the audit’s daily anchors, best on another disk, or nothing</source>
        <translation>每日审计存证文件，最好在另一块磁盘上（可不填）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Somebody else may know the old passphrase</source>
        <translation>旧口令可能已被他人知道</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>现用口令</translation>
    </message>
    <message>
        <source>the number by day</source>
        <translation>日间电话</translation>
    </message>
    <message>
        <source>the emergency number</source>
        <translation>急救电话</translation>
    </message>
    <message>
        <source>English on the screens</source>
        <translation>屏幕显示英文</translation>
    </message>
    <message>
        <source>Chinese on the screens</source>
        <translation>屏幕显示中文</translation>
    </message>
    <message>
        <source>Curator: writes stories and explainers, publishes.</source>
        <translation>内容编辑：撰写故事和科普页面，发布。</translation>
    </message>
    <message>
        <source>Consent officer: records and checks consents, publishes, exports, erases.</source>
        <translation>知情同意专员：录入和核对同意书，发布、导出、清除。</translation>
    </message>
    <message>
        <source>Reviewer: checks what others recorded, approves stories, publishes.</source>
        <translation>审核员：核对他人录入的内容，审核故事，发布。</translation>
    </message>
    <message>
        <source>Clinician: approves stories, changes explainers.</source>
        <translation>临床人员：审核故事，修改科普页面。</translation>
    </message>
    <message>
        <source>Administrator: settings, staff, keys and backups; publishes, exports.</source>
        <translation>管理员：管理设置、人员、密钥和备份，发布、导出。</translation>
    </message>
</context>
<context>
    <name>ShowingSheet</name>
    <message>
        <source>They read it themselves</source>
        <translation>本人自行阅读</translation>
    </message>
    <message>
        <source>It was read aloud to them</source>
        <translation>由工作人员朗读</translation>
    </message>
    <message>
        <source>Somebody interpreted for them</source>
        <translation>由口译人员转述</translation>
    </message>
    <message>
        <source>Is it right like this?</source>
        <translation>这样可以吗？</translation>
    </message>
    <message>
        <source>This is exactly what visitors will see. Take your time.</source>
        <translation>访客看到的就是这个样子。请慢慢看。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Only a consent officer records the answer.</source>
        <translation>只有知情同意专员可以记录答复。</translation>
    </message>
    <message>
        <source>How they saw it</source>
        <translation>本人怎样看的</translation>
    </message>
    <message>
        <source>Yes, like this</source>
        <translation>可以，就这样</translation>
    </message>
    <message>
        <source>What they want changed</source>
        <translation>本人希望修改的地方</translation>
    </message>
    <message>
        <source>They want this changed</source>
        <translation>本人希望这样修改</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>暂不作答，关闭</translation>
    </message>
</context>
<context>
    <name>StaffEyes</name>
    <message>
        <source>Two people stand behind everything</source>
        <translation>每件事须经两人之手</translation>
    </message>
    <message>
        <source>One person works here</source>
        <translation>本院只有一人操作</translation>
    </message>
    <message>
        <source>Whoever records a consent does not check it, and whoever wrote a story does not approve it. Nobody can get round this, not even an administrator.</source>
        <translation>录入同意书的人不能自己核对，写故事的人不能自己审核。任何人都不能绕过，管理员也不例外。</translation>
    </message>
    <message>
        <source>The same person may record and check, and an administrator may do everything. Today and the audit say so.</source>
        <translation>同一个人可以既录入又核对，管理员可以做任何操作。“今天”和审计记录里会注明。</translation>
    </message>
    <message>
        <source>Let one person work alone</source>
        <translation>改为一人操作</translation>
    </message>
    <message>
        <source>Ask for two people again</source>
        <translation>恢复两人制</translation>
    </message>
    <message>
        <source>Let one person work alone?</source>
        <translation>改为一人操作吗？</translation>
    </message>
    <message>
        <source>Ask for two people again?</source>
        <translation>恢复两人制吗？</translation>
    </message>
    <message>
        <source>Nobody will look over what is recorded and approved. Do this only where there is truly nobody else. Everything is judged anew with the next publishing.</source>
        <translation>录入和审核的内容将没有第二个人查看。只有确实没有其他人时才这样做。下次发布时会重新判断所有内容。</translation>
    </message>
    <message>
        <source>What only one person looked at may no longer be shown: with the next publishing everything is judged anew.</source>
        <translation>只经过一个人的内容可能不再展示：下次发布时会重新判断所有内容。</translation>
    </message>
    <message>
        <source>Two people from now on</source>
        <translation>今后须两人</translation>
    </message>
</context>
<context>
    <name>StaffLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（您）</translation>
    </message>
    <message>
        <source>%1 Here since %2.</source>
        <translation>%1%2起。</translation>
    </message>
    <message>
        <source>New passphrase or role</source>
        <translation>更换口令或岗位</translation>
    </message>
    <message>
        <source>New passphrase or role for %1</source>
        <translation>更换 %1 的口令或岗位</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1 吗？</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>为 %1 设新口令</translation>
    </message>
    <message>
        <source>%1 had the key of the store. So the store gets a new one, which takes up to a minute; until then nobody else may have it open. What they recorded and approved stays.</source>
        <translation>%1 持有资料库的密钥，所以资料库要换新密钥，最多需要一分钟；在此期间，其他人不能打开资料库。此人录入和审核过的内容保留不变。</translation>
    </message>
    <message>
        <source>The old passphrase opens nothing any more. If somebody else may know it, the store gets a new key as well.</source>
        <translation>旧口令从此失效。如果可能已被他人知道，资料库也会换上新密钥。</translation>
    </message>
    <message>
        <source>Remove and change the key</source>
        <translation>移除并更换密钥</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>设为新口令</translation>
    </message>
</context>
<context>
    <name>StaffTask</name>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Leave it be</source>
        <translation>不做改动</translation>
    </message>
</context>
<context>
    <name>StaffTerms</name>
    <message>
        <source>On the wall</source>
        <translation>展示中</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未展示</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>撰写中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>No story yet</source>
        <translation>还没有故事</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>A change is being written</source>
        <translation>正在修改</translation>
    </message>
    <message>
        <source>A change waits for review</source>
        <translation>修改待审核</translation>
    </message>
    <message>
        <source>A change was returned</source>
        <translation>修改被退回</translation>
    </message>
    <message>
        <source>A change waits for the person&apos;s yes</source>
        <translation>修改待本人同意</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>Who leaves first</source>
        <translation>按到期先后</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
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
        <translation>红斑狼疮</translation>
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
        <translation>造血干细胞移植</translation>
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
        <translation>青少年</translation>
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
        <translation>60 岁及以上</translation>
    </message>
    <message>
        <source>On the lobby&apos;s wall</source>
        <translation>大厅照片墙</translation>
    </message>
    <message>
        <source>In education sessions</source>
        <translation>宣教课</translation>
    </message>
    <message>
        <source>the face</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>the full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>the first name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>the other name</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>the line under the face</source>
        <translation>照片下的一句话</translation>
    </message>
    <message>
        <source>the quotation</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>the illness</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>the treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>the age range</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>the city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>治疗经过</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>治疗结果</translation>
    </message>
    <message>
        <source>the lobby&apos;s wall</source>
        <translation>大厅照片墙</translation>
    </message>
    <message>
        <source>education sessions</source>
        <translation>宣教课</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>told by the person</source>
        <translation>本人讲述</translation>
    </message>
    <message>
        <source>told by a parent</source>
        <translation>父母讲述</translation>
    </message>
    <message>
        <source>told by the partner</source>
        <translation>伴侣讲述</translation>
    </message>
    <message>
        <source>told by a child</source>
        <translation>子女讲述</translation>
    </message>
    <message>
        <source>told by a brother or sister</source>
        <translation>兄弟姐妹讲述</translation>
    </message>
    <message>
        <source>told by a friend</source>
        <translation>朋友讲述</translation>
    </message>
    <message>
        <source>told by a grandparent</source>
        <translation>祖辈讲述</translation>
    </message>
    <message>
        <source>Photo with the face</source>
        <translation>露脸照片</translation>
    </message>
    <message>
        <source>Photo without the face</source>
        <translation>不露脸照片</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>A chosen other name</source>
        <translation>自选化名</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Kind of treatment</source>
        <translation>治疗类别</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Name of the hospital</source>
        <translation>医院名称</translation>
    </message>
    <message>
        <source>Exact age</source>
        <translation>确切年龄</translation>
    </message>
    <message>
        <source>Age as a range</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>故事正文</translation>
    </message>
    <message>
        <source>A sentence in quotation marks</source>
        <translation>引用的一句话</translation>
    </message>
    <message>
        <source>Voice recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Relatives in the picture</source>
        <translation>照片中的亲属</translation>
    </message>
    <message>
        <source>Picture of a child</source>
        <translation>儿童影像</translation>
    </message>
    <message>
        <source>Steps of the treatment</source>
        <translation>治疗经过</translation>
    </message>
    <message>
        <source>How they are now</source>
        <translation>目前的情况</translation>
    </message>
    <message>
        <source>Light and colour of the photo corrected</source>
        <translation>照片调整过光线和颜色</translation>
    </message>
    <message>
        <source>Photo changed by a program</source>
        <translation>照片经程序修改</translation>
    </message>
    <message>
        <source>Translation into other languages</source>
        <translation>翻译成其他语言</translation>
    </message>
    <message>
        <source>The screen in the lobby</source>
        <translation>大厅屏幕</translation>
    </message>
    <message>
        <source>Screens on the wards</source>
        <translation>病区屏幕</translation>
    </message>
    <message>
        <source>Education sessions with families</source>
        <translation>家属宣教课</translation>
    </message>
    <message>
        <source>Printed hand-outs</source>
        <translation>纸质材料</translation>
    </message>
    <message>
        <source>The hospital&apos;s website</source>
        <translation>医院网站</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>学术会议</translation>
    </message>
    <message>
        <source>signed by the person</source>
        <translation>本人签署</translation>
    </message>
    <message>
        <source>signed by a guardian</source>
        <translation>监护人签署</translation>
    </message>
    <message>
        <source>signed by a personal representative</source>
        <translation>法定代表人签署</translation>
    </message>
    <message>
        <source>signed by a relative</source>
        <translation>亲属签署</translation>
    </message>
    <message>
        <source>signed by somebody with power of attorney</source>
        <translation>受委托人签署</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>The person saw it and said yes</source>
        <translation>本人看过并同意</translation>
    </message>
    <message>
        <source>The person wants something changed</source>
        <translation>本人希望修改</translation>
    </message>
    <message>
        <source>After withdrawals</source>
        <translation>撤回之后</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Explainers</source>
        <translation>科普</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>curator</source>
        <translation>内容编辑</translation>
    </message>
    <message>
        <source>consent officer</source>
        <translation>知情同意专员</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>临床医生</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Explainers</source>
        <translation>科普</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many wrong passphrases. Try again in %1.</source>
        <translation>口令输错次数太多。请过 %1再试。</translation>
    </message>
    <message numerus="yes">
        <source>The name or the passphrase is wrong. %n more try(ies) before a wait.</source>
        <translation>
            <numerusform>姓名或口令不对。再错 %n 次就要等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name or the passphrase is wrong.</source>
        <translation>姓名或口令不对。</translation>
    </message>
    <message>
        <source>Your try could not be written down, so it was not judged. Wait a moment, or make room on the disk, and try again.</source>
        <translation>这次尝试无法记录，所以没有核对。请稍候，或腾出磁盘空间后再试。</translation>
    </message>
    <message>
        <source>Your passphrase is not the problem: the store or its key file is damaged. Ask an administrator to restore them from a backup.</source>
        <translation>口令没有问题，是资料库或钥匙文件损坏了。请管理员从备份恢复。</translation>
    </message>
    <message>
        <source>There is nothing to open here: the store or its key file is missing. Ask an administrator to restore it, or to set up this site.</source>
        <translation>这里没有可打开的资料库：资料库或钥匙文件不见了。请管理员恢复，或先设立本院区。</translation>
    </message>
    <message>
        <source>Another program is writing to the store. Wait a moment and try again.</source>
        <translation>另一个程序正在写入资料库。请稍候再试。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was lost.</source>
        <translation>磁盘已满。请腾出空间后再试，数据没有丢失。</translation>
    </message>
    <message>
        <source>The store lies on a network drive, where two machines would damage it. Move it to a disk of this machine.</source>
        <translation>资料库放在网络盘上，两台电脑同时写入会损坏它。请移到本机磁盘。</translation>
    </message>
    <message>
        <source>The store could not be opened.</source>
        <translation>资料库打不开。</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>正在打开资料库</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>正在发布</translation>
    </message>
    <message>
        <source>Taking the person off the wall</source>
        <translation>正在撤下</translation>
    </message>
    <message>
        <source>Making the files anew</source>
        <translation>正在重建文件</translation>
    </message>
    <message>
        <source>Recording the consent</source>
        <translation>正在录入同意书</translation>
    </message>
    <message>
        <source>Noting that it was checked</source>
        <translation>正在记录核对结果</translation>
    </message>
    <message>
        <source>Entering the person</source>
        <translation>正在录入人物</translation>
    </message>
    <message>
        <source>Handing in for review</source>
        <translation>正在提交审核</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>正在记录通过</translation>
    </message>
    <message>
        <source>Sending it back</source>
        <translation>正在退回</translation>
    </message>
    <message>
        <source>Recording the answer</source>
        <translation>正在记录答复</translation>
    </message>
    <message>
        <source>Going back to that version</source>
        <translation>正在恢复该版本</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>正在比较改动</translation>
    </message>
    <message>
        <source>Taking the last publishing back</source>
        <translation>正在撤回上次发布</translation>
    </message>
    <message>
        <source>Making the receipt</source>
        <translation>正在生成回执</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>正在清除</translation>
    </message>
    <message>
        <source>Taking the picture in</source>
        <translation>正在收入图片</translation>
    </message>
    <message>
        <source>Making the pictures anew</source>
        <translation>正在重新生成图片</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Changing the staff</source>
        <translation>正在更改人员</translation>
    </message>
    <message>
        <source>Giving the store a new key</source>
        <translation>正在更换资料库密钥</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>StoryChanges</name>
    <message>
        <source>Nothing changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>StoryColumn</name>
    <message>
        <source>Title, in %1</source>
        <translation>标题（%1）</translation>
    </message>
    <message>
        <source>Line under the face, in %1</source>
        <translation>照片下的一句话（%1）</translation>
    </message>
    <message>
        <source>Quotation, in %1</source>
        <translation>引语（%1）</translation>
    </message>
    <message>
        <source>Story, in %1</source>
        <translation>正文（%1）</translation>
    </message>
</context>
<context>
    <name>StoryDesk</name>
    <message>
        <source>The story of %1</source>
        <translation>%1的故事</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>先写到这里</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>另起一段</translation>
    </message>
    <message>
        <source>“Quotation marks”</source>
        <translation>“引号”</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>已存为草稿。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Parts of the story</source>
        <translation>故事的各部分</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>历程</translation>
    </message>
    <message>
        <source>What is said about the words</source>
        <translation>文字检查</translation>
    </message>
    <message>
        <source>Long sentences make this hard to read on a wall. Shorter ones are kinder.</source>
        <translation>句子偏长，站在墙前不容易读。写短一些更体贴。</translation>
    </message>
    <message>
        <source>“%1”: %2 %3</source>
        <translation>“%1”：%2%3</translation>
    </message>
</context>
<context>
    <name>StoryRoad</name>
    <message>
        <source>Where on the road</source>
        <translation>走到哪一步</translation>
    </message>
    <message>
        <source>Years on the road</source>
        <translation>走过几年</translation>
    </message>
    <message>
        <source>Whole years, such as 3</source>
        <translation>整年数，例如 3</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>The road so far</source>
        <translation>走过的路</translation>
    </message>
    <message>
        <source>No step yet. The page shows the road only if the person said yes to it.</source>
        <translation>还没有步骤。只有本人同意，页面上才会显示历程。</translation>
    </message>
    <message>
        <source>The page shows the road only if the person said yes to it. A month may be left out.</source>
        <translation>只有本人同意，页面上才会显示历程。月份可以不填。</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加一步</translation>
    </message>
</context>
<context>
    <name>StoryRoadStep</name>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Month of step %1</source>
        <translation>第 %1 步的月份</translation>
    </message>
    <message>
        <source>Month, such as 2024-03</source>
        <translation>年月，例如 2024-03</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Step %1 earlier</source>
        <translation>上移第 %1 步</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Step %1 later</source>
        <translation>下移第 %1 步</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take step %1 out</source>
        <translation>删除第 %1 步</translation>
    </message>
</context>
<context>
    <name>StoryVersions</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No version was kept yet. One is kept when a story is handed in, and when somebody else goes on writing.</source>
        <translation>还没有保存过版本。提交审核时，或由另一位同事接着写时，会自动保存一个版本。</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>之后的改动</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>恢复到这个版本</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>How much</source>
        <translation>篇幅</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>讲述人</translation>
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
        <source>How it goes</source>
        <translation>近况</translation>
    </message>
    <message>
        <source>Without the face</source>
        <translation>不能露脸时</translation>
    </message>
    <message>
        <source>The road so far</source>
        <translation>走过的路</translation>
    </message>
    <message>
        <source>Where on the road</source>
        <translation>走到哪一步</translation>
    </message>
    <message>
        <source>Years on the road</source>
        <translation>走过几年</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Line under the face</source>
        <translation>照片下的一句话</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存的版本</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提交的版本</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复的版本</translation>
    </message>
    <message>
        <source>As it hung</source>
        <translation>展示时的样子</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>A smile</source>
        <translation>一张笑脸</translation>
    </message>
    <message>
        <source>A full story</source>
        <translation>完整故事</translation>
    </message>
    <message>
        <source>Show nothing</source>
        <translation>整篇不展示</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>用图画代替</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>安好</translation>
    </message>
    <message>
        <source>Still under way</source>
        <translation>仍在治疗</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>复发</translation>
    </message>
    <message>
        <source>In loving memory</source>
        <translation>深切怀念</translation>
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
</context>
<context>
    <name>StudioWindow</name>
    <message>
        <source>hopewall Studio</source>
        <translation>hopewall 工作室</translation>
    </message>
</context>
<context>
    <name>TodayRoom</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hang on the wall, as published on %1. It stays up until %2 without anybody doing anything.</source>
        <translation>
            <numerusform>墙上现有 %n 人，发布于%1。即使无人操作，也会展示到%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you just now. It is a good moment to look at the wall.</source>
        <translation>眼下没有需要处理的事，不妨去看看墙上的笑脸。</translation>
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
        <translation>本人当面告知</translation>
    </message>
    <message>
        <source>They telephoned</source>
        <translation>本人来电</translation>
    </message>
    <message>
        <source>They sent a message</source>
        <translation>本人发来消息</translation>
    </message>
    <message>
        <source>They wrote a letter</source>
        <translation>本人来信</translation>
    </message>
    <message>
        <source>They wrote an e-mail</source>
        <translation>本人发来邮件</translation>
    </message>
    <message>
        <source>They told somebody at the wall</source>
        <translation>在照片墙前告知工作人员</translation>
    </message>
    <message>
        <source>A relative told us</source>
        <translation>家属告知</translation>
    </message>
    <message>
        <source>Take %1 off the wall?</source>
        <translation>撤下%1？</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>彻底清除%1的资料？</translation>
    </message>
    <message>
        <source>Nothing of this person is left.</source>
        <translation>此人的资料已全部清除。</translation>
    </message>
    <message>
        <source>%1 is off the wall.</source>
        <translation>%1已撤下。</translation>
    </message>
    <message>
        <source>It happens at once on the screens of this machine. No reason is needed. Only a new consent can bring anything back.</source>
        <translation>本机屏幕会立即撤下，不需要任何理由。只有重新签署同意书才能恢复展示。</translation>
    </message>
    <message>
        <source>Take down now</source>
        <translation>立即撤下</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>如何得知</translation>
    </message>
    <message>
        <source>Erase everything of theirs today instead of in seven days</source>
        <translation>今天就清除全部资料，不等七天</translation>
    </message>
    <message>
        <source>They take back only a part</source>
        <translation>只收回一部分</translation>
    </message>
    <message>
        <source>Either what is shown, or where. What is not ticked stays as it was agreed.</source>
        <translation>请选择收回的内容，或收回的场合。没有勾选的照原来的约定。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>展示的内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>Nobody sees it any more. The files are being made anew without it; you can go on meanwhile.</source>
        <translation>已经没有人能看到了。正在重建不含此人的文件，您可以继续做别的事。</translation>
    </message>
    <message>
        <source>What is left to do, and where</source>
        <translation>还要做的事</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>By %1: %2.</source>
        <translation>%1前：%2。</translation>
    </message>
    <message>
        <source>Receipt in English</source>
        <translation>英文回执</translation>
    </message>
    <message>
        <source>Receipt in Chinese</source>
        <translation>中文回执</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>彻底清除…</translation>
    </message>
    <message>
        <source>The receipt lies in %1. Print it and give it to the person.</source>
        <translation>回执在 %1，请打印后交给本人。</translation>
    </message>
    <message>
        <source>Story, photos, consents and name are destroyed, here and in every file. It cannot be undone. What the law says must be kept stays sealed, apart.</source>
        <translation>故事、照片、同意书和姓名都会从本机所有文件中销毁，无法恢复。法律要求保留的凭据另行密封存放。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底清除</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were looked through and nothing was found.</source>
        <translation>
            <numerusform>已检查 %n 个文件，没有找到任何残留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
</TS>
