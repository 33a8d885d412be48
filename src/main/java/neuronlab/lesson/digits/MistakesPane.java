package neuronlab.lesson.digits;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.Announcement;
import neuronlab.figure.transport.Transport;
import neuronlab.figure.layout.CardWall;
import org.kordamp.ikonli.feather.Feather;

/** The held-out digits that the model gets wrong, a few at a time. While it learns they stay as they are. */
final class MistakesPane extends VBox {
    private static final int AT_A_TIME = 8;

    private final DigitsTraining training;
    private final Words words;
    private final Numbers numbers;
    private final List<MistakeCard> cards;
    private final SteadyText count = new SteadyText("mistake-count");
    private final Button previous;
    private final Button next;
    private List<Mistake> mistakes = List.of();
    private int first;

    MistakesPane(DigitsTraining training, Language language) {
        this.training = training;
        words = language.words(MistakesPane.class);
        numbers = language.numbers();
        cards = Stream.generate(() -> new MistakeCard(language)).limit(AT_A_TIME).toList();
        previous = button("mistakes-previous", "mistakes.previous", Feather.ARROW_LEFT);
        next = button("mistakes-next", "mistakes.next", Feather.ARROW_RIGHT);
        previous.setOnAction(_ -> showFrom(first - AT_A_TIME));
        next.setOnAction(_ -> showFrom(first + AT_A_TIME));
        setId("digits-mistakes");
        count.label().setId("mistakes-count");
        Announcement.follow(count.label());
        getStyleClass().add("mistakes");
        CardWall wall = new CardWall(cards);
        wall.getStyleClass().add("mistake-wall");
        VBox.setVgrow(wall, Priority.ALWAYS);
        HBox.setHgrow(count, Priority.ALWAYS);
        HBox head = new HBox(count, previous, next);
        head.getStyleClass().add("mistake-head");
        getChildren().setAll(head, wall);
        training.live().activityProperty().subscribe(_ -> update());
        training.snapshotProperty().subscribe(_ -> update());
    }

    private Button button(String id, String key, Feather icon) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(ControlStyles.QUIET_BUTTON);
        ButtonIcon.put(button, icon);
        return button;
    }

    private void update() {
        DigitsSnapshot now = training.snapshotProperty().get();
        boolean ready = now != null;
        if (!ready || training.live().activityProperty().get() == Transport.Activity.PLAYING) {
            if (!ready) {
                showFrom(0);
            }
            return;
        }
        mistakes = now.epochs() == 0
                ? List.of()
                : Mistake.of(
                        now.model(),
                        training.live().settingProperty().get().onHeldOut(),
                        training.split().heldOut());
        showFrom(0);
    }

    private void showFrom(int wanted) {
        first = Math.clamp(wanted, 0, Math.max(0, mistakes.size() - 1));
        for (int place = 0; place < AT_A_TIME; place++) {
            if (first + place < mistakes.size()) {
                cards.get(place).show(mistakes.get(first + place));
            } else {
                cards.get(place).hide();
            }
        }
        previous.setDisable(first == 0);
        next.setDisable(first + AT_A_TIME >= mistakes.size());
        count.setText(sentence());
    }

    private String sentence() {
        DigitsSnapshot now = training.snapshotProperty().get();
        if (now == null || now.epochs() == 0) {
            return words.get("mistakes.untrained");
        }
        if (mistakes.isEmpty()) {
            return words.get("mistakes.none");
        }
        int heldOut = training.split().heldOut().rows();
        int last = Math.min(first + AT_A_TIME, mistakes.size());
        return words.get(
                "mistakes.count",
                numbers.whole(mistakes.size()),
                numbers.whole(heldOut),
                numbers.whole(first + 1),
                numbers.whole(last));
    }
}
