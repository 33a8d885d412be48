package neuronlab.lesson.features;

/** What may be known of a house, as a number. The name is also the end of the keys of its words and of its ids. */
enum HouseFeature {
    AREA("area"),
    BATHROOMS("bathrooms"),
    /** 1 with a garden, 0 without. */
    GARDEN("garden"),
    AGE("age"),
    /** To the centre of the town. */
    DISTANCE("distance");

    private final String key;

    HouseFeature(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
