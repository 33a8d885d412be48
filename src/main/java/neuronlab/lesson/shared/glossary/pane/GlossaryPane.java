package neuronlab.lesson.shared.glossary.pane;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.FieldName;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.glossary.GlossaryEntry;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The glossary to search in: a field, the terms that fit what is typed, and what the chosen one means. The down key goes
 * from the field into the list, the up key from its top back. Escape clears the field, and closes once it is empty.
 */
public final class GlossaryPane extends VBox {
    private final Glossary glossary;
    private final Words words;
    private final TextField search = new TextField();
    private final ListView<GlossaryEntry> list = new ListView<>();
    private final Explanation explanation;
    private Runnable onClose;

    /** @param lessonTitle the title of the lesson with a given id */
    public GlossaryPane(Glossary glossary, UnaryOperator<String> lessonTitle) {
        this.glossary = glossary;
        this.words = glossary.language().words(GlossaryPane.class);
        this.explanation = new Explanation(words, lessonTitle);
        getStyleClass().add("glossary");
        prepareList();
        getChildren().addAll(searchBox(), list, explanation);
        VBox.setVgrow(list, Priority.ALWAYS);
        search.textProperty().subscribe(this::filter);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private StackPane searchBox() {
        search.setId("glossary-search");
        search.getStyleClass().add("glossary-search");
        search.setPromptText(words.get("search"));
        FieldName.give(search, words.get("search"));
        FontIcon icon = new FontIcon(Feather.SEARCH);
        ButtonIcon.size(icon, search.fontProperty());
        icon.setMouseTransparent(true);
        StackPane box = new StackPane(search, icon);
        box.getStyleClass().add("glossary-search-box");
        return box;
    }

    private void prepareList() {
        list.setId("glossary-terms");
        list.getStyleClass().add("glossary-terms");
        list.setAccessibleText(words.get("terms"));
        list.setCellFactory(_ -> new TermCell());
        Label nothing = new Label(words.get("nothing"));
        nothing.getStyleClass().add("glossary-nothing");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(entry -> explanation.show(Optional.ofNullable(entry)));
    }

    private void filter(String typed) {
        list.getItems().setAll(glossary.search(typed));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void press(KeyEvent event) {
        boolean inSearch = event.getTarget() == search;
        boolean used =
                switch (event.getCode()) {
                    case DOWN -> inSearch && intoList();
                    case UP -> !inSearch && event.getTarget() == list && backToSearch();
                    case ESCAPE -> clearOrClose();
                    default -> false;
                };
        if (used) {
            event.consume();
        }
    }

    private boolean intoList() {
        if (!list.getItems().isEmpty()) {
            list.requestFocus();
        }
        return true;
    }

    private boolean backToSearch() {
        if (list.getSelectionModel().getSelectedIndex() > 0) {
            return false;
        }
        search.requestFocus();
        return true;
    }

    private boolean clearOrClose() {
        if (!search.getText().isEmpty()) {
            search.clear();
            search.requestFocus();
            return true;
        }
        if (onClose != null) {
            onClose.run();
        }
        return onClose != null;
    }

    /** Shows all terms and gives the search field the focus. */
    public void open() {
        search.clear();
        search.requestFocus();
    }

    /** Shows all terms, and of them the one that has {@code term} as a name. */
    public void open(String term) {
        open();
        glossary.find(term).ifPresent(entry -> {
            list.getSelectionModel().select(entry);
            list.scrollTo(entry);
        });
    }

    /** What is done when the reader wants to close the glossary; without it the Escape key is left to whoever is around. */
    public void setOnClose(Runnable action) {
        onClose = action;
    }
}
