package neuronlab.lesson.shared.rates;

import java.util.List;
import neuronlab.figure.dial.DialZone;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.model.learning.SafeRates;

/** The zones of learning rates as a dial shows them. */
public final class RateZones {
    private final Words words;

    /** Zones that are named in this language. */
    public RateZones(Language language) {
        words = language.words(RateZones.class);
    }

    /** The zones of a rate, from crawling to exploding. */
    public List<DialZone> of(SafeRates.Zones zones) {
        double good = Math.min(zones.crawlsBelow(), zones.zigzagsAbove());
        return List.of(
                new DialZone(words.get("zone.crawls"), "zone-crawls", 0),
                new DialZone(words.get("zone.good"), "zone-good", good),
                new DialZone(words.get("zone.zigzags"), "zone-zigzags", zones.zigzagsAbove()),
                new DialZone(words.get("zone.explodes"), "zone-explodes", zones.explodesAbove()));
    }
}
