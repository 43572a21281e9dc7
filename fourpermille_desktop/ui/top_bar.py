"""The top bar: search, the chosen plot, the sun button, listen, help."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fourpermille_desktop.ui.context import PlotChoice
from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.search_panel import SearchField
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button, IconButton
from fourpermille_desktop.ui.widgets.painting import leading_rect, text_painter


class PlotChip(Button):
    """Site › **Plot** ▾: the plot that drives fit, defaults and headers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "map-pin-area", "outlined")
        self.plot: PlotChoice | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_plot(self, plot: PlotChoice | None) -> None:
        self.plot = plot
        said = self.tr("Plot: {plot}, site {site}").format(plot=plot.name, site=plot.site) if plot else ""
        self.setText(f"{plot.site} › {plot.name}" if plot else self.tr("Choose a plot"))
        self.setAccessibleName(said or self.text())
        self.setToolTip(self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        t = self.theme
        site = self.plot.site if self.plot else ""
        name = self.plot.name if self.plot else self.text()
        words = (
            t.px(22)
            + QFontMetrics(t.font(14)).horizontalAdvance(site)
            + QFontMetrics(t.font(14, 600)).horizontalAdvance(name)
        )
        return QSize(words + t.px(37 + 33) + 4, t.control_px)

    def _paint_words(self, painter: QPainter, box: QRectF, ink: str) -> None:
        text_painter(painter)
        t, rtl = self.theme, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        pin = leading_rect(box, t.px(11), t.px(18), rtl=rtl)
        paint_icon(painter, t, "map-pin-area", "accent", pin.left(), box.center().y() - t.px(9))
        caret = leading_rect(box, box.width() - t.px(11 + 14), t.px(14), rtl=rtl)
        paint_icon(painter, t, "caret-down", "text2", caret.left(), box.center().y() - t.px(7), 14)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        start, room = float(t.px(37)), box.width() - t.px(37 + 33)
        site = self.plot.site if self.plot else ""
        name = self.plot.name if self.plot else self.text()
        painter.setFont(t.font(14, 400))
        painter.setPen(t.color("text2"))
        between = t.px(22) if site else 0  # room of the › between them, a text of its own: it turns with the window
        site_room = max(room * 0.4, room - _width(t, name) - between - 2)
        site = painter.fontMetrics().elidedText(site, Qt.TextElideMode.ElideRight, int(site_room))
        width = painter.fontMetrics().horizontalAdvance(site)
        painter.drawText(leading_rect(box, start, width + 1, rtl=rtl), flags, site)
        if site:
            mark = leading_rect(box, start + width, between, rtl=rtl)
            painter.drawText(mark, int(Qt.AlignmentFlag.AlignCenter), "‹" if rtl else "›")
        width += between
        painter.setFont(t.font(14, 600))
        painter.setPen(t.color("text"))
        name = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room - width) + 1)
        painter.drawText(leading_rect(box, start + width, room - width, rtl=rtl), flags, name)


def _width(theme: Theme, name: str) -> int:
    return QFontMetrics(theme.font(14, 600)).horizontalAdvance(name)


class TopBar(QWidget):
    """60 px high; the field is 380 wide where there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        self.search = SearchField(theme)
        self.plot = PlotChip(theme)
        self.plot.hide()
        self.sun = IconButton(theme, "sun", self.tr("Light, sunlight or dark"))
        self.listen = IconButton(theme, "speaker-high", self.tr("Read this page aloud, or stop"))
        self.help = IconButton(theme, "question", self.tr("Keys of this page"))
        row.addWidget(self.search, 1)
        row.addStretch(1)
        for widget in (self.plot, self.sun, self.listen, self.help):
            row.addWidget(widget)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.search.setMaximumWidth(self.theme.px(380))
        self.search.setMinimumWidth(min(self.theme.px(200), 220))
        self.setFixedHeight(self.theme.px(60))
        self.sun.set_icon({"light": "sun", "sunlight": "sun-dim", "dark": "moon"}[self.theme.name])
