package neuronlab.lesson.addbias;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import neuronlab.figure.formula.Expression;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.NetworkSpotlight;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.Glide;
import neuronlab.lesson.shared.stage.Lighting;

/** The page of the lesson on the bias. */
public final class AddBiasView implements LessonView {
    private final BiasNeuron neuron;
    private final NetworkDiagram letters;
    private final Formula formula;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public AddBiasView(String title, Language language) {
        Spotlight spotlight = new Spotlight();
        neuron = new BiasNeuron(spotlight, language);
        letters = new NetworkDiagram(language);
        letters.setId("bias-neuron-letters");
        letters.getStyleClass().add("lone-neuron");
        letters.setAccessibleText(language.words(AddBiasView.class).get("diagram.letters"));
        NetworkSpotlight.join(letters, spotlight);
        formula = formula(spotlight, language);
        page = new LessonPage(
                title,
                LessonTexts.of(AddBiasView.class, language),
                new PageParts()
                        .glossary(Glossary.of(language))
                        .spotlight(spotlight)
                        .figure("neuron-numbers", neuron.figure())
                        .figure("neuron-letters", lettersFigure())
                        .direction("light", Lighting.ofParts(spotlight))
                        .direction("area", Glide.of(neuron.areaProperty())));
    }

    private static Formula formula(Spotlight spotlight, Language language) {
        Formula result = new Formula(language);
        result.setId("bias-formula-letters");
        result.setLines(Expression.sequence(
                Expression.symbol("y", Part.output(0)),
                Expression.operator("="),
                Expression.symbol("x", Part.input(0)),
                Expression.operator("·"),
                Expression.symbol("w", Part.weight(0, 0)),
                Expression.operator("+"),
                Expression.symbol("b", Part.bias(0))));
        result.litPartProperty().bindBidirectional(spotlight.partProperty());
        return result;
    }

    private Region lettersFigure() {
        return new FittedPane(
                Arrangement.centred(Arrangement.part(letters), Arrangement.part(formula)),
                Arrangement.row(Arrangement.filling(letters), Arrangement.part(formula).hugging()),
                Arrangement.filling(letters));
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public List<Region> figures() {
        return Stream.concat(neuron.parts().stream(), Stream.of(letters)).toList();
    }
}
