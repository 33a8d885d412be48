package neuronlab.lesson.features;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which features of a house are inputs of the neuron, in the order in which they were added: never none. */
final class FeatureChoice {
    private final ReadOnlyObjectWrapper<List<HouseFeature>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", List.of(HouseFeature.AREA, HouseFeature.BATHROOMS));

    /** The inputs, the first one first. */
    ReadOnlyObjectProperty<List<HouseFeature>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    List<HouseFeature> chosen() {
        return chosen.get();
    }

    /** Chooses the first so many, in the order in which they are offered. */
    void chooseFirst(int count) {
        chosen.set(Stream.of(HouseFeature.values()).limit(count).toList());
    }

    /** Takes so many: more are added in the order in which they are offered, too many are taken out from the end. */
    void chooseAsMany(int count) {
        Stream<HouseFeature> others = Stream.of(HouseFeature.values()).filter(other -> !chosen().contains(other));
        chosen.set(Stream.concat(chosen().stream(), others).limit(Math.max(1, count)).toList());
    }

    /** Adds a feature behind the others, or takes it out; the last one stays, and then this says false. */
    boolean toggle(HouseFeature feature) {
        List<HouseFeature> next = new ArrayList<>(chosen());
        if (!next.remove(feature)) {
            next.add(feature);
        }
        if (next.isEmpty()) {
            return false;
        }
        chosen.set(List.copyOf(next));
        return true;
    }
}
