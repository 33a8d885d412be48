package neuronlab.lesson.trainclassifier;

import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Words;
import neuronlab.model.data.builtin.LabelledHouses;

/** Which mark on the map is which class, and at the same time the choice of what a click adds. */
final class ClassBrush extends HBox {
    ClassBrush(ClassifierState state, Words words) {
        setId("class-brush");
        getStyleClass().add("class-brush");
        setMaxWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        ToggleButton good = button(words.get("good"), "first-class-mark", LabelledHouses.GOOD, group);
        good.setId("brush-good");
        ToggleButton bad = button(words.get("bad"), "second-class-mark", LabelledHouses.BAD, group);
        bad.setId("brush-bad");
        Label adds = new Label(words.get("brush"));
        adds.setMinWidth(USE_PREF_SIZE);
        Label guests = new Label(words.get("guests"));
        guests.setId("guests-key");
        guests.setMinWidth(USE_PREF_SIZE);
        guests.visibleProperty().bind(state.friendShownProperty());
        guests.managedProperty().bind(guests.visibleProperty());
        getChildren().setAll(adds, good, bad, guests);
        group.selectToggle(good);
        group.selectedToggleProperty().subscribe((before, now) -> take(state, group, before, now));
    }

    private static void take(ClassifierState state, ToggleGroup group, Toggle before, Toggle now) {
        if (now == null) {
            group.selectToggle(before);
        } else {
            state.setBrush((Integer) now.getUserData());
        }
    }

    private static ToggleButton button(String name, String markClass, int label, ToggleGroup group) {
        Region mark = new Region();
        mark.getStyleClass().addAll("class-mark", markClass);
        ToggleButton button = new ToggleButton(name, mark);
        button.getStyleClass().addAll(ControlStyles.QUIET_BUTTON, ControlStyles.SMALL_BUTTON);
        button.setUserData(label);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
