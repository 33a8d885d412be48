package neuronlab.lesson.laboratory.parameters;

import java.util.ArrayList;
import java.util.List;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.lesson.laboratory.state.LaboratorySetting;
import neuronlab.model.network.Network;

/**
 * A neuron with its parameters.
 *
 * @param name what the neuron is called
 * @param names what its parameters are called: the weights, then the bias
 * @param places the places of these among all parameters
 */
public record NeuronParameters(String name, List<String> names, List<Integer> places) {
    /** All neurons of a network, layer after layer. */
    public static List<NeuronParameters> of(LaboratorySetting setting, Language language) {
        Words words = language.words(NeuronParameters.class);
        Network network = setting.preparation().network();
        List<NeuronParameters> result = new ArrayList<>();
        for (int layer = 0; layer < network.layers().size(); layer++) {
            for (int unit = 0; unit < network.layer(layer).neurons(); unit++) {
                result.add(of(setting, network, layer, unit, words));
            }
        }
        return List.copyOf(result);
    }

    private static NeuronParameters of(
            LaboratorySetting setting, Network network, int layer, int unit, Words words) {
        List<String> names = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int inputs = layer == 0 ? network.inputs() : network.layer(layer - 1).neurons();
        for (int input = 0; input < inputs; input++) {
            names.add(
                    layer == 0
                            ? words.get("weight", setting.preparation().columns().expanded().get(input).name())
                            : words.get("weight", words.get("neuron", whole(words, layer), whole(words, input + 1))));
            places.add(network.weightIndex(layer, unit, input));
        }
        names.add(words.get("bias"));
        places.add(network.biasIndex(layer, unit));
        return new NeuronParameters(neuronName(setting, network, layer, unit, words), names, places);
    }

    private static String neuronName(
            LaboratorySetting setting, Network network, int layer, int unit, Words words) {
        if (layer < network.layers().size() - 1) {
            return words.get("neuron", whole(words, layer + 1), whole(words, unit + 1));
        }
        return setting.classifies()
                ? setting.preparation().all().classNames().get(unit)
                : setting.preparation().all().targetColumn().name();
    }

    private static String whole(Words words, int number) {
        return words.language().numbers().whole(number);
    }

    /** What a parameter is called away from its neuron. */
    public String fullName(int index, Language language) {
        return language.words(NeuronParameters.class).get("full", names.get(index), name);
    }
}
