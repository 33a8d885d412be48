package neuronlab.app.start;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.pad.DrawingPad;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.page.PageHeading;
import org.kordamp.ikonli.feather.Feather;

/**
 * The page that the tutorial starts with: a network that trains itself behind the title and reads what is written on the
 * pad, then the chapters, and a way to go on.
 */
public final class StartPage extends ScrollPane {
    /** How much of the window's height the upper part takes, and how much of that the pad. */
    private static final double HERO_SHARE = 0.66;

    private static final double PAD_SHARE = 0.4;

    private final Words words;
    private final Label title = new Label();
    private final DrawingPad pad = new DrawingPad();
    private final LivingNetwork network;
    private final List<ChapterCard> cards;
    private final StringProperty goOnText = new SimpleStringProperty(this, "goOnText", "");

    /**
     * Builds the page; nothing is trained before it is on the screen.
     *
     * @param lessons how many lessons there are
     * @param goOn leads to the lesson where the reader goes on
     */
    public StartPage(int lessons, List<ChapterOffer> chapters, Runnable goOn, Language language) {
        words = language.words(StartPage.class);
        network = new LivingNetwork(pad, language);
        cards = chapters.stream().map(chapter -> new ChapterCard(chapter, language)).toList();
        getStyleClass().add("start-page");
        setId("start-page");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        title.setText(words.get("title"));
        title.getStyleClass().add("start-title");
        PageHeading.mark(title, title.getText(), language);
        Label promise = new Label(words.get("promise", language.numbers().whole(lessons)));
        promise.getStyleClass().add("start-promise");
        promise.setWrapText(true);
        FlowPane chaptersRow = new FlowPane();
        chaptersRow.getStyleClass().add("chapter-cards");
        chaptersRow.getChildren().setAll(cards);
        VBox below = new VBox(promise, chaptersRow);
        below.getStyleClass().add("start-below");
        VBox content = new VBox(hero(goOn), below);
        content.getStyleClass().add("start-content");
        setContent(content);
        sceneProperty().subscribe(scene -> move(scene != null));
    }

    private StackPane hero(Runnable goOn) {
        Label lead = new Label(words.get("lead"));
        // Of two lines: without this a page that is short of room would cut the second, which says what to do.
        lead.setMinHeight(USE_PREF_SIZE);
        lead.getStyleClass().add("start-lead");
        lead.setWrapText(true);
        pad.setId("start-pad");
        pad.promptProperty().set(words.get("pad.prompt"));
        pad.setAccessibleText(words.get("pad.accessible"));
        pad.setAccessibleHelp(words.get("pad.help"));
        Label answer = new Label();
        answer.setId("start-answer");
        answer.getStyleClass().add("start-answer");
        answer.textProperty().bind(network.answerProperty());
        Announcement.follow(answer);
        VBox front = new VBox(title, lead, pad, answer, buttons(goOn));
        front.getStyleClass().add("start-front");
        front.setPickOnBounds(false);
        StackPane hero = new StackPane(network.picture(), front);
        hero.getStyleClass().add("start-hero");
        heightProperty().subscribe(height -> hero.setPrefHeight(HERO_SHARE * height.doubleValue()));
        hero.heightProperty().subscribe(height -> pad.setPrefWidth(PAD_SHARE * height.doubleValue()));
        pad.maxWidthProperty().bind(pad.prefWidthProperty());
        return hero;
    }

    private HBox buttons(Runnable goOn) {
        Button clear = new Button(words.get("clear"));
        clear.setId("start-clear");
        clear.getStyleClass().add(ControlStyles.STEP_BUTTON);
        ButtonIcon.put(clear, Feather.X);
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> pad.clear());
        clear.disableProperty().bind(pad.strokesProperty().map(List::isEmpty));
        Button onward = new Button();
        onward.setId("start-go-on");
        onward.getStyleClass().addAll(ControlStyles.PRIMARY_BUTTON, "way-on", "next-lesson");
        onward.textProperty().bind(goOnText);
        onward.setMinWidth(Region.USE_PREF_SIZE);
        ButtonIcon.put(onward, Feather.ARROW_RIGHT);
        onward.setOnAction(_ -> goOn.run());
        HBox buttons = new HBox(clear, onward);
        buttons.getStyleClass().add("start-buttons");
        return buttons;
    }

    /**
     * Says where the reader goes on.
     *
     * @param lesson the title of the lesson
     * @param begun whether the reader has been there before
     */
    public void offer(String lesson, boolean begun) {
        goOnText.set(words.get(begun ? "continue" : "begin", lesson));
        cards.forEach(ChapterCard::refresh);
    }

    private void move(boolean seen) {
        boolean calm = seen && getScene().getPreferences().isReducedMotion();
        cards.forEach(card -> card.picture().setMoving(seen && !calm));
        if (seen) {
            network.begin(calm);
        } else {
            network.rest();
        }
    }

    /** The title, which can take the focus. */
    public Node title() {
        return title;
    }

    DrawingPad pad() {
        return pad;
    }

    LivingNetwork network() {
        return network;
    }
}
