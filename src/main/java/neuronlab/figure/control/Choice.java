package neuronlab.figure.control;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/**
 * One of a few things that the reader chooses from a list, with what is chosen written above it.
 *
 * @param <T> what is chosen: an immutable value
 */
public final class Choice<T> extends VBox {
    private final ComboBox<T> box = new ComboBox<>();
    private final Function<T, String> text;

    /**
     * A choice among nothing yet.
     *
     * @param text what a thing is called in the list
     */
    public Choice(String label, Function<T, String> text, Language language) {
        this.text = text;
        getStyleClass().add("choice");
        Label name = new Label(label);
        name.getStyleClass().add("choice-label");
        name.setLabelFor(box);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return textOf(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("nothing is typed");
            }
        });
        getChildren().addAll(name, box);
        Words words = language.words(Choice.class);
        // A list tells its value alone, and with a name of its own the name alone.
        box.valueProperty()
                .subscribe(value -> box.setAccessibleText(words.get("choice.spoken", label, textOf(value))));
    }

    /** A choice among these. */
    public Choice(String label, Function<T, String> text, List<T> all, Language language) {
        this(label, text, language);
        setAll(all);
    }

    private String textOf(T value) {
        return value == null ? "" : text.apply(value);
    }

    /** Offers other things; what is chosen stays if it is among them. */
    public void setAll(List<T> all) {
        if (!box.getItems().equals(all)) {
            T chosen = box.getValue();
            box.getItems().setAll(all);
            box.setValue(box.getItems().contains(chosen) ? chosen : null);
        }
    }

    /** Sets how the things are drawn, in the list and above it. */
    public void setCells(Supplier<ListCell<T>> cells) {
        box.setCellFactory(_ -> cells.get());
        box.setButtonCell(cells.get());
    }

    /** What is offered. */
    public List<T> all() {
        return List.copyOf(box.getItems());
    }

    /** What is chosen; null for nothing. */
    public ObjectProperty<T> valueProperty() {
        return box.valueProperty();
    }

    /** The list itself, to give it an id. */
    public ComboBox<T> box() {
        return box;
    }
}
