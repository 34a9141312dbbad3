package org.undersigned.editor.area;

import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.undersigned.model.text.Role;

/// Dresses a paragraph: style classes of its role, its alignment, the marker of a list item, and the list of who signs
/// below the block that is its place.
final class ParagraphLook implements BiConsumer<TextFlow, ParStyle> {

    private static final double INDENT = 1.7;
    private static final double LINE = 1.6;

    private final Facts facts;
    private final ObservableDoubleValue typeSize;

    ParagraphLook(Facts facts, ObservableDoubleValue typeSize) {
        this.facts = facts;
        this.typeSize = typeSize;
    }

    @Override
    public void accept(TextFlow flow, ParStyle style) {
        var classes = flow.getStyleClass();
        var role = style.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
        classes.add("role-" + role);
        if (style.role() == Role.HEADING) {
            classes.add("heading-" + Math.min(style.level(), 3));
        }
        if (style.opens()) {
            classes.add("opens");
        }
        if (style.closes()) {
            classes.add("closes");
        }
        if (style.pageBreakBefore()) {
            classes.add("page-break");
        }
        Runnable turn =
                () -> flow.setTextAlignment(aligned(style, facts.rightToLeft().get()));
        turn.run();
        new Follower(flow, turn).follow(facts.rightToLeft());
        Invisibles.install(flow, facts.invisibles());
        if (style.role() == Role.LETTERHEAD && style.opens()) {
            LetterheadLines.install(flow);
        }
        if (style.role() == Role.LIST_ITEM) {
            mark(flow, style);
        }
        if (style.role() == Role.SIGNATORIES && style.closes()) {
            listBelow(flow);
        }
    }

    /// Which way a line runs, the control sees by its letters; only the edge it begins at is ours to say.
    private static TextAlignment aligned(ParStyle style, boolean rightToLeft) {
        var start = rightToLeft ? TextAlignment.RIGHT : TextAlignment.LEFT;
        var end = rightToLeft ? TextAlignment.LEFT : TextAlignment.RIGHT;
        return switch (style.alignment()) {
            case NATURAL -> style.role() == Role.DATELINE ? end : start;
            case START -> start;
            case CENTRE -> TextAlignment.CENTER;
            case END -> end;
            case JUSTIFIED -> TextAlignment.JUSTIFY;
        };
    }

    private void mark(TextFlow flow, ParStyle style) {
        double below = style.closes() ? 0.75 : 0.25;
        flow.paddingProperty()
                .bind(Bindings.createObjectBinding(
                        () -> indented(below * typeSize.get(), style.level() * INDENT * typeSize.get()),
                        typeSize,
                        facts.rightToLeft()));
        var marker = new Text(style.marker());
        marker.getStyleClass().addAll("letter-text", "list-marker");
        marker.setTextOrigin(javafx.geometry.VPos.TOP);
        marker.setManaged(false);
        flow.paddingProperty().addListener(_ -> place(marker, flow));
        flow.widthProperty().addListener(_ -> place(marker, flow));
        marker.layoutBoundsProperty().addListener(_ -> place(marker, flow));
        place(marker, flow);
        flow.getChildren().add(marker);
    }

    private Insets indented(double below, double indent) {
        return facts.rightToLeft().get() ? new Insets(0, indent, below, 0) : new Insets(0, 0, below, indent);
    }

    private void place(Text marker, TextFlow flow) {
        double width = marker.getLayoutBounds().getWidth();
        double gap = 0.5 * typeSize.get();
        double x = facts.rightToLeft().get()
                ? flow.getWidth() - flow.getPadding().getRight() + gap
                : flow.getPadding().getLeft() - width - gap;
        marker.relocate(x, flow.getPadding().getTop());
    }

    private void listBelow(TextFlow flow) {
        var lines = new VBox();
        lines.getStyleClass().add("signatory-lines");
        lines.setManaged(false);
        lines.setMouseTransparent(true);
        flow.paddingProperty()
                .bind(Bindings.createObjectBinding(
                        () -> new Insets(0.4 * typeSize.get(), 0, heightOfList() + 1.4 * typeSize.get(), 0),
                        facts.list(),
                        typeSize));
        Runnable fill = () -> lines.getChildren()
                .setAll(facts.list().get().stream()
                        .map(line -> line(line, LINE * typeSize.get()))
                        .toList());
        Runnable place = () -> lines.resizeRelocate(
                0, flow.getHeight() - heightOfList() - 0.8 * typeSize.get(), flow.getWidth(), heightOfList());
        fill.run();
        flow.widthProperty().addListener(_ -> place.run());
        flow.heightProperty().addListener(_ -> place.run());
        new Follower(flow, fill).follow(facts.list(), typeSize);
        flow.getChildren().add(lines);
    }

    private double heightOfList() {
        return LINE * typeSize.get() * Math.max(1, facts.list().get().size());
    }

    private static Label line(Facts.ListLine line, double height) {
        var label = new Label(line.words());
        label.getStyleClass().add(line.heading() ? "signatory-heading" : "signatory-line");
        label.setMinHeight(height);
        label.setMaxHeight(height);
        return label;
    }
}
