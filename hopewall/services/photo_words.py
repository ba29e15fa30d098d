"""Why nothing was done with a photo, in both languages, wherever the reason comes from."""

import re
from collections.abc import Callable
from typing import Final

from hopewall.core.said import Said
from hopewall.media.outcome import Refused
from hopewall.services.photo_outcome import PhotoRefused
from hopewall.services.studio.desk import trouble_of
from hopewall.vault import AttachmentTrouble, VaultError

_JPEG: Final = "请另存为 JPEG 后再添加。"
_SMALLER: Final = "请缩小后再添加。"

_PLAIN: Final[dict[str, str]] = {
    "This is a camera's raw file": f"这是相机的 RAW 原始文件，无法读取；{_JPEG}",
    "This is a GIF": f"这是 GIF 文件，无法读取；{_JPEG}",
    "This is a PDF": f"这是 PDF 文件，不是图片；{_JPEG}",
    "This is PostScript": f"这是 PostScript 文件，不是图片；{_JPEG}",
    "This is a BMP": f"这是 BMP 文件，无法读取；{_JPEG}",
    "This is a Photoshop file": f"这是 Photoshop 文件，无法读取；{_JPEG}",
    "This is a BigTIFF": f"这是 BigTIFF 文件，无法读取；{_JPEG}",
    "This is an icon": f"这是图标文件，无法读取；{_JPEG}",
    "This is a JPEG 2000": f"这是 JPEG 2000 或 JPEG XL 文件，无法读取；{_JPEG}",
    "This is an SVG drawing": f"这是 SVG 图形或网页，不是照片；{_JPEG}",
    "This is a Word file": "这是 Word 文档或压缩包；请把里面的图片另存为 JPEG 后再添加。",
    "This is a video": "这是视频，不是照片；请截取一帧存为 JPEG 后再添加。",
    "This is no picture": f"这不是可以读取的图片；{_JPEG}",
    "This is an unusual kind of JPEG": "这种 JPEG 比较特殊，无法读取；请另存为普通 JPEG 后再添加。",
    "This is a folder": "这是文件夹或设备，不是文件；请选择其中的图片。",
    "The file holds several": "文件里有好几张图片；请把需要的那张单独保存后再添加。",
    "The file is empty": "文件是空的；请重新添加图片。",
    "The file cannot be read": "文件无法读取；请检查读取权限后再添加。",
    "There is no such file": "找不到这个文件；请检查文件名和位置。",
    "The picture has hundreds": f"图片有上亿像素，超出了可读取的范围；{_SMALLER}",
    "The picture is damaged": "图片已损坏或不完整；请从相机重新复制。",
    "The picture has far more parts": f"图片的内部结构异常复杂；{_JPEG}",
    "The picture needs more memory": f"读取这张图片需要的内存太多；{_SMALLER}",
    "The picture is not in RGB": "图片不是 RGB 色彩；请重新添加。",
    "The picture made its decoder crash": f"这张图片会使解码程序崩溃，没有收入；{_JPEG}",
    "The picture takes longer": "这张图片读取时间过长；请缩小并另存为 JPEG 后再添加。",
    "The crop reaches": "裁剪范围超出了画面；请重新选择。",
    "The crop is not": "裁剪范围不是 4:5；请重新选择。",
    "The finished picture is not clean": "生成的图片没有通过检查；请将此问题反馈给 hopewall。",
    "The machine is too busy": "电脑太忙，暂时无法读取图片；请关闭其他程序后再添加。",
    "The machine had no memory": "内存不足，无法读取图片；请关闭其他程序后再添加。",
    "The program that reads": "读取图片的程序无法启动；请重启 hopewall，仍不行则重新安装。",
    "A process that makes": "处理图片的进程被中止，多半是内存不足；请关闭其他程序后再试。",
    "Photos are taken in on Linux": "照片只能在 Linux 或 Windows 电脑上隔离读取；请换台电脑添加。",
}
"""By how the English sentence begins; a test holds this against every sentence of `media`."""

_COUNTED: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]] = (
    (
        re.compile(r"The file has (\d+) MB, more than the (\d+)"),
        lambda m: f"文件有 {m[1]} MB，超过 {m[2]} MB 的上限；{_SMALLER}",
    ),
    (
        re.compile(r"The picture has (\d+) million pixels, more than the (\d+)"),
        lambda m: f"图片有 {m[1]} 百万像素，这类图片最多读取 {m[2]} 百万；{_SMALLER}",
    ),
    (
        re.compile(r"The picture has (\d+) x (\d+) pixels, too few for (\d+) x (\d+)"),
        lambda m: f"图片只有 {m[1]}×{m[2]} 像素，竖幅至少需要 {m[3]}×{m[4]}；请换一张更大的。",
    ),
    (
        re.compile(r"What is shown has (\d+) x (\d+) pixels, fewer than (\d+) x (\d+)"),
        lambda m: f"裁剪后只有 {m[1]}×{m[2]} 像素，少于 {m[3]}×{m[4]}；请扩大裁剪或换一张更大的。",
    ),
)

UNKNOWN: Final = "这张图片没有收入；请另存为 JPEG 后再添加。"


def in_chinese(sentence: str) -> str:
    """Return what `media` says of a picture as one says it in Chinese; `UNKNOWN` for a new one."""
    for pattern, say in _COUNTED:
        found = pattern.match(sentence)
        if found:
            return say(found)
    return next((words for start, words in _PLAIN.items() if sentence.startswith(start)), UNKNOWN)


def refused_picture(refused: Refused) -> PhotoRefused:
    """Return why a picture is not taken."""
    return PhotoRefused(Said(refused.sentence, in_chinese(refused.sentence)))


def refused_file(trouble: AttachmentTrouble) -> PhotoRefused:
    """Return why a file of the vault cannot be read."""
    return PhotoRefused(
        Said(
            trouble.sentence,
            "照片的文件丢失、损坏或无法打开：请从备份恢复，或重新添加这张照片。",
        )
    )


def refused_by(error: VaultError) -> PhotoRefused:
    """Return why the vault did not do it; nothing was changed."""
    return PhotoRefused(trouble_of(error).sentence)


def refused(english: str, chinese: str) -> PhotoRefused:
    """Return that nothing was done, and why."""
    return PhotoRefused(Said(english, chinese))
