package neuronlab.app.start;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** A chapter as a card that leads into it: a small moving picture, its name, how long it takes, how much is done. */
final class ChapterCard extends Button {
    private final ChapterOffer offer;
    private final ChapterPicture picture;
    private final Label progress = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Words words;
    private final Numbers numbers;

    ChapterCard(ChapterOffer offer, Language language) {
        this.offer = offer;
        words = language.words(ChapterCard.class);
        numbers = language.numbers();
        picture = ChapterPicture.of(offer.id());
        getStyleClass().add("chapter-card");
        setId("chapter-" + offer.id());
        Label title = new Label(offer.title());
        title.getStyleClass().add("chapter-title");
        Label content = new Label(words.get("chapter.about." + offer.id()));
        content.setWrapText(true);
        content.getStyleClass().add("chapter-about");
        Label length = new Label(length());
        length.getStyleClass().add("chapter-length");
        progress.getStyleClass().add("chapter-length");
        bar.getStyleClass().add("course-progress");
        bar.setFocusTraversable(false);
        VBox card = new VBox(picture, title, content, length, bar, progress);
        card.getStyleClass().add("chapter-content");
        setGraphic(card);
        setOnAction(_ -> offer.open().run());
        refresh();
    }

    private String length() {
        String lessons = offer.first() == offer.last()
                ? words.get("chapter.lesson", numbers.whole(offer.first()))
                : words.get("chapter.lessons", numbers.whole(offer.first()), numbers.whole(offer.last()));
        return words.get("chapter.length", lessons, numbers.whole(offer.minutes()));
    }

    /** Shows how much is done now. */
    void refresh() {
        int done = offer.done().getAsInt();
        bar.setProgress(offer.checks() == 0 ? 0 : (double) done / offer.checks());
        progress.setText(words.get("chapter.done", numbers.whole(done), numbers.whole(offer.checks())));
        setAccessibleText(
                words.get("chapter.accessible", offer.title(), length(), progress.getText()));
    }

    ChapterPicture picture() {
        return picture;
    }
}
