package neuronlab.lesson.shared.neuron;

import java.util.List;
import javafx.scene.control.Label;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.StillPane;
import neuronlab.figure.speech.Announcement;
import neuronlab.figure.transport.TransportBar;

/** What just happened to a neuron, in words, and the bar that trains it. */
public final class NeuronTransport {
    private static final List<Integer> USUAL = List.of(1, 10, 100);
    private static final List<Integer> MANY = List.of(1, 10, 100, 1000);

    private final Label latestEvent = new Label();
    private final StillPane sentence = new StillPane(latestEvent);
    private final TransportBar bar;

    private NeuronTransport(NeuronTraining training, List<Integer> counts, boolean trains, Language language) {
        Words words = language.words(NeuronTransport.class);
        latestEvent.setId("latest-event");
        latestEvent.getStyleClass().add("latest-event");
        latestEvent.setWrapText(true);
        Announcement.follow(latestEvent);
        TrainingEventText text = new TrainingEventText(training, words, language.numbers(), trains);
        training.live().versionProperty().subscribe(_ ->
                latestEvent.setText(text.of(training.live().eventProperty().get())));
        bar = new TransportBar(
                training.live(), counts, count -> words.count("train", count, language.numbers().whole(count)), language);
        training.live().momentProperty().subscribe(moment -> bar.placeTextProperty()
                .set(words.count("place", moment.step(), language.numbers().whole(moment.step()))));
    }

    /** The sentence above the bar. */
    public Arrangement whole() {
        return Arrangement.column(Arrangement.part(sentence), bar());
    }

    /** The bar alone, for where there is little room. */
    public Arrangement bar() {
        return Arrangement.filling(bar);
    }

    /** For a lesson in which the machine trains, with buttons for 1, 10 and 100 steps. */
    public static NeuronTransport ofSteps(NeuronTraining training, Language language) {
        return new NeuronTransport(training, USUAL, true, language);
    }

    /** The same where the way is long: with a button for 1,000 steps, too. */
    public static NeuronTransport ofManySteps(NeuronTraining training, Language language) {
        return new NeuronTransport(training, MANY, true, language);
    }

    /** For a lesson in which only the reader trains: with the ways back alone. */
    public static NeuronTransport byHand(NeuronTraining training, Language language) {
        return new NeuronTransport(training, List.of(), false, language);
    }
}
