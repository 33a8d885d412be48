package neuronlab.lesson.shared.check;

import java.util.List;
import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.WrappedLabel;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.content.Inline;
import neuronlab.lesson.shared.content.PlainText;
import neuronlab.lesson.shared.page.LinkEvent;

/**
 * A question that was answered wrong in an earlier lesson, once more. Nothing is counted. Answered right it does not come
 * back; who would rather not be asked is left alone until the program is started again. Where there is nothing to ask, there
 * is no card.
 */
public final class OnceMore extends VBox {
    private final List<Earlier> earlier;
    private final Progress progress;
    private final Words words;
    private final Button way = new Button();
    /** Known only weakly to the progress, which is there for longer than a page. */
    private final SetChangeListener<String> listener = _ -> offerNext();

    private Optional<Asked> asked = Optional.empty();

    /** A check and the lesson that it is from. */
    private record Asked(Earlier from, Check check) {
        boolean isSettled(Progress progress) {
            return !progress.comesBack(from.lesson(), check.id());
        }
    }

    /**
     * A card that asks nothing yet.
     *
     * @param earlier the lessons whose questions it asks, in their order
     * @param progress which of them come back; what is answered right is noted there
     */
    public OnceMore(List<Earlier> earlier, Progress progress, Language language) {
        this.earlier = List.copyOf(earlier);
        this.progress = progress;
        words = language.words(OnceMore.class);
        setId("once-more");
        getStyleClass().addAll("question-slip", "once-more");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        way.setId("once-more-way");
        way.getStyleClass().add(ControlStyles.QUIET_BUTTON);
        way.setMinWidth(USE_PREF_SIZE);
        progress.missed().addListener(new WeakSetChangeListener<>(listener));
    }

    /** The reader comes to the page: asks what is to be asked now. A question that is still open stays as it is. */
    public void renew() {
        if (asked.filter(open -> !open.isSettled(progress)).isEmpty()) {
            asked = next();
            setVisible(asked.isPresent());
            getChildren().clear();
            asked.ifPresent(this::ask);
        }
    }

    private Optional<Asked> next() {
        return earlier.stream()
                .flatMap(from -> from.checks().checks().stream().map(check -> new Asked(from, check)))
                .filter(each -> !each.isSettled(progress))
                .findFirst();
    }

    private void ask(Asked open) {
        CheckContext context = new CheckContext(open.from().lesson(), true, progress, words);
        getChildren().add(header(open));
        open.check().question().forEach(block -> getChildren().add(context.renderer().render(block)));
        switch (open.check()) {
            case Check.Choice choice -> getChildren().add(new ChoiceBody(choice, context));
            case Check.TypedNumber number -> getChildren().add(new NumberBody(number, context));
            // Its figure is elsewhere: a task is never missed.
            case Check.Task _ -> {}
        }
    }

    private Region header(Asked open) {
        Label title = new WrappedLabel(words.get("again.title"), "question-slip-title");
        Hyperlink source = new Hyperlink(words.get("again.from", open.from().title()));
        source.setId("once-more-source");
        source.setWrapText(true);
        source.setMinHeight(USE_PREF_SIZE);
        source.setOnAction(_ -> source.fireEvent(new LinkEvent(Inline.Link.LESSON + open.from().lesson())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        way.setVisible(true);
        way.setText(words.get("again.skip"));
        way.setAccessibleText(words.get("again.skip.spoken", way.getText(), PlainText.ofBlocks(open.check().question())));
        way.setOnAction(_ -> skip(open));
        HBox header = new HBox(title, space, way);
        header.getStyleClass().add("once-more-header");
        return new VBox(header, source);
    }

    private void skip(Asked open) {
        Announcement.make(this, words.get("again.skipped"));
        progress.putOff(open.from().lesson(), open.check().id());
        setVisible(false);
        getChildren().clear();
    }

    /** Where the question has been answered right there is nothing to skip, but perhaps another one to ask. */
    private void offerNext() {
        if (asked.filter(open -> open.isSettled(progress)).isPresent() && isVisible()) {
            way.setText(words.get("again.next"));
            way.setAccessibleText(null);
            way.setOnAction(_ -> {
                renew();
                way.requestFocus();
            });
            way.setVisible(next().isPresent());
        }
    }
}
