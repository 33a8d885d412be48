package neuronlab.app.window;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.lesson.Lesson;
import org.kordamp.ikonli.feather.Feather;

/** The ways from the end of a lesson to the one before and to the one after it. */
final class WaysOn extends FlowPane {
    private final Navigation navigation;
    private final Language language;
    private final Words words;

    WaysOn(Lesson lesson, Navigation navigation, Language language) {
        this.navigation = navigation;
        this.language = language;
        this.words = language.words(WaysOn.class);
        getStyleClass().add("ways-on");
        List<Lesson> lessons = navigation.catalog().lessons();
        int index = lessons.indexOf(lesson);
        if (index > 0) {
            getChildren().add(way(lessons.get(index - 1), "previous-lesson", ControlStyles.STEP_BUTTON, Feather.ARROW_LEFT));
        }
        if (index < lessons.size() - 1) {
            getChildren().add(way(lessons.get(index + 1), "next-lesson", ControlStyles.PRIMARY_BUTTON, Feather.ARROW_RIGHT));
        }
    }

    private Button way(Lesson target, String id, String member, Feather icon) {
        Button button = new Button(target.title(language));
        button.setWrapText(true);
        button.maxWidthProperty().bind(widthProperty());
        ButtonIcon.put(button, icon);
        button.setId(id);
        button.getStyleClass().addAll(member, "way-on", id);
        button.setAccessibleText(words.get(id, target.title(language)));
        button.setOnAction(_ -> navigation.turnTo(target));
        return button;
    }

    /** As wide as both ways beside each other: not a flow pane's wrap length, which leaves a hole behind one way. */
    @Override
    protected double computePrefWidth(double height) {
        double ways = getChildren().stream().mapToDouble(way -> way.prefWidth(-1)).sum();
        double gaps = getHgap() * Math.max(0, getChildren().size() - 1);
        return snapSizeX(getInsets().getLeft() + ways + gaps + getInsets().getRight());
    }
}
