<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DeskChoice</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
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
    <name>StaffWords</name>
    <message>
        <source>curator</source>
        <translation>编辑</translation>
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
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>StudioWindow</name>
    <message>
        <source>hopewall Studio</source>
        <translation>hopewall 工作室</translation>
    </message>
</context>
</TS>
