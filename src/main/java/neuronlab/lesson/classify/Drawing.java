package neuronlab.lesson.classify;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;

/** Our own drawings of what scores are about, in a square of 100; the style sheet knows the colours by the parts' names. */
enum Drawing {
    HOUSE(
            new Part("wall", "M18 46 H82 V90 H18 Z"),
            new Part("roof", "M8 50 L50 12 L92 50 L84 50 L50 20 L16 50 Z M64 16 H74 V30 L64 22 Z"),
            new Part("wood", "M42 62 H58 V90 H42 Z"),
            new Part("glass", "M25 56 H36 V68 H25 Z M64 56 H75 V68 H64 Z")),
    CAT(
            new Part("grey", "M22 52 L18 12 L46 30 Z M78 52 L82 12 L54 30 Z"),
            new Part("pink", "M26 38 L24 22 L38 31 Z M74 38 L76 22 L62 31 Z"),
            new Part(
                    "grey", "M50 26 C74 26 86 42 86 58 C86 78 70 88 50 88 C30 88 14 78 14 58 C14 42 26 26 50 26 Z"),
            new Part("dark", "M46 27 H54 L52 40 H48 Z M36 30 L42 28 L43 38 Z M64 30 L58 28 L57 38 Z"),
            new Part("light", "M32 52 A6 7 0 1 0 44 52 A6 7 0 1 0 32 52 Z M56 52 A6 7 0 1 0 68 52 A6 7 0 1 0 56 52 Z"),
            new Part("ink", "M36 52 A2 6 0 1 0 40 52 A2 6 0 1 0 36 52 Z M60 52 A2 6 0 1 0 64 52 A2 6 0 1 0 60 52 Z"),
            new Part("pink", "M45 64 H55 L50 70 Z"),
            new Part(
                    "line",
                    "M30 66 L8 62 M30 70 L8 73 M70 66 L92 62 M70 70 L92 73"
                            + " M50 70 C48 77 41 77 38 73 M50 70 C52 77 59 77 62 73")),
    DOG(
            new Part(
                    "brown", "M50 18 C72 18 82 34 82 54 C82 76 68 90 50 90 C32 90 18 76 18 54 C18 34 28 18 50 18 Z"),
            new Part(
                    "dark",
                    "M30 22 C10 20 4 44 10 62 C14 72 24 66 26 54 C27 42 28 32 36 24 Z"
                            + " M70 22 C90 20 96 44 90 62 C86 72 76 66 74 54 C73 42 72 32 64 24 Z"),
            new Part(
                    "light", "M50 52 C62 52 68 62 68 72 C68 82 60 88 50 88 C40 88 32 82 32 72 C32 62 38 52 50 52 Z"),
            new Part("ink", "M34 46 A4 5 0 1 0 42 46 A4 5 0 1 0 34 46 Z M58 46 A4 5 0 1 0 66 46 A4 5 0 1 0 58 46 Z"),
            new Part("pink", "M44 77 C44 92 56 92 56 77 Z"),
            new Part("ink", "M41 60 C41 54 59 54 59 60 C59 66 50 70 50 70 C50 70 41 66 41 60 Z"),
            new Part("line", "M50 70 V76 M50 76 C46 81 39 79 37 75 M50 76 C54 81 61 79 63 75")),
    FOX(
            new Part("orange", "M16 48 L12 8 L44 30 Z M84 48 L88 8 L56 30 Z"),
            new Part("dark", "M19 34 L17 17 L33 29 Z M81 34 L83 17 L67 29 Z"),
            new Part("orange", "M50 26 C72 26 88 40 90 50 C80 60 66 88 50 92 C34 88 20 60 10 50 C12 40 28 26 50 26 Z"),
            new Part(
                    "light",
                    "M10 50 C24 50 40 60 45 80 L50 92 C34 88 20 60 10 50 Z"
                            + " M90 50 C76 50 60 60 55 80 L50 92 C66 88 80 60 90 50 Z"),
            new Part("ink", "M33 52 A4 5 0 1 0 41 52 A4 5 0 1 0 33 52 Z M59 52 A4 5 0 1 0 67 52 A4 5 0 1 0 59 52 Z"),
            new Part("ink", "M43 83 C43 78 57 78 57 83 C57 88 50 93 50 93 C50 93 43 88 43 83 Z"));

    private final List<Part> parts;

    Drawing(Part... parts) {
        this.parts = List.of(parts);
    }

    private record Part(String name, String path) {}

    /** The drawing, in a square of 100. */
    Group node() {
        Group drawing = new Group();
        for (Part part : parts) {
            SVGPath path = new SVGPath();
            path.setContent(part.path());
            path.getStyleClass().add("drawing-" + part.name());
            drawing.getChildren().add(path);
        }
        return drawing;
    }
}
