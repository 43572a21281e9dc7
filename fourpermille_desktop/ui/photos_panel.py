"""The photos of one bag in a panel over the page (F7); Esc leads back to the cell it was called from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.over_panel import OverPanel
from fourpermille_desktop.ui.photos import PhotosCard
from fourpermille_desktop.ui.widgets.buttons import IconButton
from fourpermille_desktop.ui.widgets.text import Label

WIDTH, HEIGHT = 640, 560


class PhotosPanel(OverPanel):
    """It lies over its parent, in the middle."""

    def __init__(self, context: Context, parent: QWidget, title: str, of_type: str, of_id: str) -> None:
        super().__init__(parent, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 16, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(Label(title, "verdict"), 1)
        self.close_button = IconButton(context.theme, "x", self.tr("Close"), "plain")
        self.close_button.clicked.connect(self.leave)
        head.addWidget(self.close_button)
        column.addLayout(head)
        self.card = PhotosCard(context, of_type, of_id, is_framed=False)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        inside = QWidget()
        inside.setObjectName("column")
        inside.setAutoFillBackground(False)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 8, 0)
        whole.addWidget(self.card)
        whole.addStretch(1)
        scroll.setWidget(inside)
        column.addWidget(scroll, 1)
        px = context.theme.px
        self.resize(min(px(WIDTH), parent.width() - 32), min(px(HEIGHT), parent.height() - 32))
        self.move((parent.width() - self.width()) // 2, max(16, (parent.height() - self.height()) // 2))
        self.show()
        self.raise_()
        self.card.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
