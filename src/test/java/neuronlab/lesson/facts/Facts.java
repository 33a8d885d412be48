package neuronlab.lesson.facts;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the texts of the lessons claim, by the name that they give it, each computed here by plain arithmetic. */
final class Facts {
    private final Map<String, Double> values = new LinkedHashMap<>();

    /** All facts of all lessons. */
    static Map<String, Double> all() {
        Facts facts = new Facts();
        ArithmeticFacts.addTo(facts);
        PriceFacts.addTo(facts);
        TrainingFacts.addTo(facts);
        RateFacts.addTo(facts);
        ClassifierFacts.addTo(facts);
        BendFacts.addTo(facts);
        PowerFacts.addTo(facts);
        CarFacts.addTo(facts);
        ChainFacts.addTo(facts);
        return facts.values;
    }

    /** Adds a fact. */
    void add(String name, double value) {
        if (values.put(name, value) != null) {
            throw new IllegalArgumentException("There are two facts called " + name);
        }
    }
}
