"""The QObjects that QML sees; thin, each one deriving a frozen snapshot with a pure function."""

from hopewall.ui.viewmodels.attract import AttractViewModel
from hopewall.ui.viewmodels.display import DisplayViewModel
from hopewall.ui.viewmodels.explainer import ExplainerViewModel
from hopewall.ui.viewmodels.hidenow import HideNowViewModel
from hopewall.ui.viewmodels.kiosk import KioskViewModel
from hopewall.ui.viewmodels.learn import LearnViewModel
from hopewall.ui.viewmodels.likeme import LikeMeViewModel
from hopewall.ui.viewmodels.staffexit import StaffExitViewModel
from hopewall.ui.viewmodels.story import StoryViewModel
from hopewall.ui.viewmodels.wall import WallViewModel

__all__ = [
    "AttractViewModel",
    "DisplayViewModel",
    "ExplainerViewModel",
    "HideNowViewModel",
    "KioskViewModel",
    "LearnViewModel",
    "LikeMeViewModel",
    "StaffExitViewModel",
    "StoryViewModel",
    "WallViewModel",
]
