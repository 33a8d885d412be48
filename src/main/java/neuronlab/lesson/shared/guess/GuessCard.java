package neuronlab.lesson.shared.guess;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.WrappedLabel;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.check.AnswerButtons;
import neuronlab.lesson.shared.check.Check;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.content.PlainText;
import neuronlab.lesson.shared.page.BlockRenderer;
import neuronlab.lesson.shared.page.PageParts;

/**
 * One question before a button is pressed. Until the run has answered, the guess may be changed; then the card tells what
 * came about, and why a guess that missed seemed likely. It can be folded away at any time.
 */
final class GuessCard extends VBox {
    private final Check.Choice choice;
    private final ObservableValue<Boolean> happened;
    private final Words words;
    private final BlockRenderer renderer = new BlockRenderer(new PageParts());
    private final List<RadioButton> buttons;
    private final VBox body = new VBox();
    private final Label noted = new WrappedLabel("", "guess-noted");
    private final Button fold;
    private Optional<Check.Answer> guess = Optional.empty();
    private boolean told;

    GuessCard(Check.Choice choice, ObservableValue<Boolean> happened, Language language) {
        this.choice = choice;
        this.happened = happened;
        words = language.words(GuessCard.class);
        setId("guess-" + choice.id());
        getStyleClass().addAll("question-slip", "guess-card");
        fold = new Button();
        fold.setId(getId() + "-fold");
        fold.getStyleClass().add(ControlStyles.QUIET_BUTTON);
        fold.setMinWidth(USE_PREF_SIZE);
        fold.setOnAction(_ -> fold(body.isVisible()));
        body.getStyleClass().add("guess-body");
        body.managedProperty().bind(body.visibleProperty());
        buttons = new AnswerButtons(choice, getId(), this::spoken, this::choose).nodes();
        getChildren().setAll(header(), body);
        fold(false);
        ask();
        happened.subscribe(_ -> tellWhenDue());
    }

    private HBox header() {
        Label title = new WrappedLabel(words.get("guess.title"), "question-slip-title");
        fold.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, space, fold);
        header.getStyleClass().add("guess-header");
        return header;
    }

    private void fold(boolean away) {
        body.setVisible(!away);
        fold.setText(words.get(away ? "guess.unfold" : "guess.fold"));
        fold.setAccessibleText(spoken(fold.getText()));
    }

    private String spoken(String text) {
        return words.get("guess.spoken", text, PlainText.ofBlocks(choice.question()));
    }

    private void ask() {
        choice.question().forEach(block -> body.getChildren().add(renderer.render(block)));
        body.getChildren().addAll(buttons);
    }

    private void choose(RadioButton chosen, Check.Answer answer) {
        guess = Optional.of(answer);
        noted.setText(words.get("guess.noted"));
        if (!body.getChildren().contains(noted)) {
            body.getChildren().add(noted);
        }
        tellWhenDue();
        if (!told) {
            Announcement.make(chosen, noted.getText());
        }
    }

    private void tellWhenDue() {
        if (!told && happened.getValue() && guess.isPresent()) {
            told = true;
            tell(guess.orElseThrow());
        }
    }

    /** What came about; before it, where the guess was another, why it is not so. */
    private void tell(Check.Answer guessed) {
        Label mine = new WrappedLabel(words.get("guess.mine", PlainText.of(guessed.text())), "guess-noted");
        Check.Answer right = choice.answers().stream().filter(Check.Answer::right).findFirst().orElseThrow();
        List<Block> explanation = guessed.right()
                ? right.feedback()
                : Stream.concat(guessed.feedback().stream(), right.feedback().stream()).toList();
        body.getChildren().removeAll(buttons);
        body.getChildren().remove(noted);
        body.getChildren().add(mine);
        explanation.forEach(block -> body.getChildren().add(renderer.render(block)));
        Announcement.make(this, PlainText.ofBlocks(explanation));
    }
}
