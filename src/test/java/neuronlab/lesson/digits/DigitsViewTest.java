package neuronlab.lesson.digits;

import neuronlab.app.theme.ThemeTokens;
import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import neuronlab.figure.confusion.ConfusionGrid;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.control.Switch;
import neuronlab.figure.pad.DrawingPad;
import neuronlab.figure.pixels.PixelGrid;
import neuronlab.figure.ranked.ProbabilityBar;
import neuronlab.figure.ranked.RankedBars;
import neuronlab.figure.transport.Transport;
import neuronlab.model.data.Table;
import neuronlab.model.network.Parameters;
import neuronlab.toolkit.LightTheme;
import neuronlab.lesson.shared.handwriting.Handwriting;
import neuronlab.lesson.shared.handwriting.HandwritingRecord;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page with a trained model, and a reader who writes on the pad. */
class DigitsViewTest {
    private static DigitsView view;

    @BeforeAll
    static void open() throws Exception {
        Toolkit.start();
        view = Toolkit.onFxThread(() -> {
            DigitsView opened = new DigitsView("", Language.ENGLISH, new HandwritingRecord());
            lay(opened.page());
            opened.train();
            return opened;
        });
    }

    private static void lay(LessonPage page) {
        Scene scene = LightTheme.scene(new Group(page), 1660, 1000);
        scene.getRoot().applyCss();
        page.resize(1660, 1000);
        page.layout();
        page.resize(1660, page.prefHeight(1660));
        page.layout();
    }

    @BeforeEach
    void clear() throws Exception {
        Toolkit.onFxThread(() -> {
            pad().clear();
            view.handwriting().why().setSelected(false);
            return null;
        });
    }

    private static DrawingPad pad() {
        return view.handwriting().pad();
    }

    private static RankedBars bars() {
        return view.handwriting().bars();
    }

    private static void mouse(EventType<MouseEvent> type, double x, double y) {
        double side = pad().getWidth();
        // An event without a source has the coordinates of its scene.
        Point2D place = pad().localToScene(x * side, y * side);
        Event.fireEvent(
                pad(),
                new MouseEvent(
                        type, place.getX(), place.getY(), place.getX(), place.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true,
                        false, false, true, false, true, null));
    }

    /** Draws a line through places given in sides of the pad, and says which digit leads. */
    private static int draw(double... places) throws Exception {
        return Toolkit.onFxThread(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, places[0], places[1]);
            for (int i = 2; i < places.length; i += 2) {
                mouse(MouseEvent.MOUSE_DRAGGED, places[i], places[i + 1]);
            }
            mouse(MouseEvent.MOUSE_RELEASED, places[places.length - 2], places[places.length - 1]);
            return bars().order().getFirst();
        });
    }

    private static double[] oval() {
        double[] places = new double[2 * 41];
        for (int i = 0; i <= 40; i++) {
            double angle = 2 * Math.PI * i / 40;
            places[2 * i] = 0.5 - 0.2 * Math.sin(angle);
            places[2 * i + 1] = 0.5 - 0.33 * Math.cos(angle);
        }
        return places;
    }

    private static Parameters model() {
        return view.training().snapshotProperty().get().model();
    }

    private static Node find(String id) {
        return view.page().lookup("#" + id);
    }

    @Test
    void aZeroIsRead() throws Exception {
        assertEquals(0, draw(oval()));
        assertTrue(((Label) find("digits-verdict")).getText().startsWith("It reads a 0, "));
    }

    @Test
    void aOneIsRead() throws Exception {
        assertEquals(1, draw(0.5, 0.15, 0.5, 0.85));
    }

    @Test
    void aSevenIsRead() throws Exception {
        assertEquals(7, draw(0.25, 0.2, 0.75, 0.2, 0.45, 0.85));
    }

    @Test
    void aPictureOfWeightsHasTheColoursOfItsWeights() {
        double limit = 0;
        for (double weight : Arrays.copyOf(model().values(), 640)) {
            limit = Math.max(limit, Math.abs(weight));
        }
        List<Node> pictures = List.copyOf(find("weight-images").lookupAll(".pixel-grid"));
        assertEquals(10, pictures.size());
        ThemeTokens tokens = ThemeTokens.of("light");
        for (int digit = 0; digit < 10; digit++) {
            for (int cell = 0; cell < 64; cell++) {
                double part = model().weight(0, digit, cell) / limit;
                Color full = tokens.colour(part < 0 ? "-nl-speaks-against" : "-nl-speaks-for");
                Color expected = tokens.colour("-nl-paper").interpolate(full, Math.abs(part));
                Color actual = ((PixelGrid) pictures.get(digit)).colour(cell);
                assertEquals(expected.getRed(), actual.getRed(), 0.003);
                assertEquals(expected.getGreen(), actual.getGreen(), 0.003);
                assertEquals(expected.getBlue(), actual.getBlue(), 0.003);
            }
        }
    }

    @Test
    void whyAddsUpToTheScore() throws Exception {
        draw(0.25, 0.2, 0.75, 0.2, 0.45, 0.85);
        double[] shares = Handwriting.shares(pad());
        double ink = 0;
        for (int cell = 0; cell < 64; cell++) {
            ink += model().weight(0, 7, cell) * shares[cell];
        }
        String sum = Toolkit.onFxThread(() -> {
            view.handwriting().why().setSelected(true);
            return view.handwriting().seen().sum().getText();
        });
        assertEquals(
                "ink %.2f + bias %.2f = score %.2f"
                        .formatted(ink, model().bias(0, 7), ink + model().bias(0, 7))
                        .replace('-', '−'),
                sum);
    }

    @Test
    void heldOutAccuracyIsShown() {
        double accuracy = view.training().snapshotProperty().get().latest().heldOut().accuracy();
        assertEquals("%.1f%%".formatted(accuracy * 100), ((Text) find("digits-accuracy-held-out")).getText());
    }

    private static int[] heldOutLabels() {
        Table heldOut = heldOut();
        return IntStream.range(0, heldOut.rows()).map(heldOut::label).toArray();
    }

    private static Table heldOut() {
        return view.training().live().settingProperty().get().heldOut();
    }

    /** The held-out digits, moved by whole cells, with so much of their ink, and with paper and ink exchanged or not. */
    private static Table changed(int right, int down, double ink, boolean inverted) {
        Table heldOut = heldOut();
        double[] cells = new double[heldOut.rows() * 64];
        for (int i = 0; i < cells.length; i++) {
            int column = i % 8 - right;
            int row = i / 8 % 8 - down;
            boolean inside = column >= 0 && column < 8 && row >= 0 && row < 8;
            double share = inside ? ink * heldOut.input(i / 64, 8 * row + column) : 0;
            cells[i] = inverted ? 1 - share : share;
        }
        double[] labels = Arrays.stream(heldOutLabels()).asDoubleStream().toArray();
        return Table.of(heldOut.inputColumns(), heldOut.targetColumn(), cells, labels);
    }

    private static String saidOf(int right, int down, double ink, boolean inverted) throws Exception {
        return Toolkit.onFxThread(() -> {
            breakBy(right, down, 100 * ink, inverted);
            String said = ((Label) find("break-accuracy")).getText();
            breakBy(0, 0, 100, false);
            return said;
        });
    }

    private static void breakBy(int right, int down, double ink, boolean inverted) {
        ((ParameterSlider) find("break-right")).setValue(right);
        ((ParameterSlider) find("break-down")).setValue(down);
        ((ParameterSlider) find("break-ink")).setValue(ink);
        ((Switch) find("break-inverted")).setSelected(inverted);
    }

    /** The last column is what another program found with another split of the digits, in percent: about as much. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, false, 95.8",
        "1, 0, 1, false, 41",
        "-1, 0, 1, false, 45",
        "0, 1, 1, false, 40",
        "0, -1, 1, false, 41",
        "1, 1, 1, false, 14",
        "2, 0, 1, false, 6",
        "0, 0, 0.5, false, 95",
        "0, 0, 1, true, 0.2"
    })
    void brokenPicturesAreReadAsOftenAsPlainArithmeticSays(int right, int down, double ink, boolean inverted, double elsewhere)
            throws Exception {
        PlainDigits plain = new PlainDigits(heldOut());
        plain.take(model());

        double percent = plain.percentRight(changed(right, down, ink, inverted));

        String said = saidOf(right, down, ink, inverted);
        assertTrue(said.startsWith("%.1f%% of the held-out digits".formatted(percent)), () -> percent + ": " + said);
        assertEquals(elsewhere, percent, 6);
    }

    @Test
    void theConfusionMatrixCountsTheHeldOutDigits() throws Exception {
        int[] labels = heldOutLabels();
        int[] counts = new int[100];
        for (int row = 0; row < labels.length; row++) {
            counts[10 * labels[row] + model().predictClass(heldOut().inputs(row))]++;
        }
        ConfusionGrid grid = (ConfusionGrid) find("digits-confusion");
        for (int cell = 0; cell < 100; cell++) {
            assertEquals(counts[cell] == 0 ? "" : "" + counts[cell], grid.text(cell));
        }
        String opened = Toolkit.onFxThread(() -> {
            grid.choose(44);
            return ((Label) find("confusion-sentence")).getText();
        });
        assertEquals(counts[44] + " pictures of a 4 are read right.", opened);
    }

    @Test
    void aDigitPickedFromTheWallIsReadAndJudged() throws Exception {
        Table heldOut = heldOut();
        int row = IntStream.range(0, 200)
                .filter(index -> model().predictClass(heldOut.inputs(index)) == heldOut.label(index))
                .findFirst()
                .orElseThrow();
        String said = Toolkit.onFxThread(() -> {
            view.handwriting().paper().pick(new Paper.Picked(heldOut.inputs(row), heldOut.label(row)));
            return ((Label) find("digits-verdict")).getText();
        });
        assertTrue(said.endsWith("It is right."), said);
        assertEquals(heldOut.label(row), bars().order().getFirst());
    }

    @Test
    void clearingTakesAPickedDigitAway() throws Exception {
        Table heldOut = heldOut();
        String said = Toolkit.onFxThread(() -> {
            view.handwriting().paper().pick(new Paper.Picked(heldOut.inputs(0), heldOut.label(0)));
            ((Button) find("pad-clear")).fire();
            return ((Label) find("digits-verdict")).getText();
        });
        assertFalse(said.startsWith("It reads"), said);
        assertArrayEquals(new double[64], view.handwriting().paper().sharesProperty().get());
    }

    @Test
    void barsRestWithoutInk() throws Exception {
        draw(0.5, 0.15, 0.5, 0.85);
        Set<String> numbers = Toolkit.onFxThread(() -> {
            pad().clear();
            return bars().lookupAll(".probability-bar").stream()
                    .map(bar -> ((ProbabilityBar) bar).textProperty().get())
                    .collect(Collectors.toSet());
        });
        assertEquals(Set.of(""), numbers);
    }

    @Test
    void aDigitThatIsReadWrongAndAskedAboutFulfilsTheTask() throws Exception {
        draw(0.5, 0.15, 0.5, 0.85);
        boolean before = view.tasks().get("fool-it").getValue();
        boolean named = Toolkit.onFxThread(() -> {
            ((Button) find("own-8")).fire();
            return view.tasks().get("fool-it").getValue();
        });
        boolean asked = Toolkit.onFxThread(() -> {
            view.handwriting().why().setSelected(true);
            return view.tasks().get("fool-it").getValue();
        });
        assertEquals(List.of(false, false, true), List.of(before, named, asked));
        assertTrue(((Label) find("own-score")).getText().startsWith("Mine: 0 of 1"));
    }

    @Test
    void leavingThePagePausesTheTraining() throws Exception {
        DigitsView other = Toolkit.onFxThread(() -> {
            DigitsView opened = new DigitsView("", Language.ENGLISH, new HandwritingRecord());
            opened.train();
            return opened;
        });
        // Only a training that has something left can be played.
        CompletableFuture<Void> again = new CompletableFuture<>();
        Toolkit.onFxThread(() -> {
            other.training().live().reset();
            return other.training().live().activityProperty().subscribe(now -> {
                if (now == Transport.Activity.PAUSED) {
                    again.complete(null);
                }
            });
        });
        again.get(60, TimeUnit.SECONDS);
        Transport.Activity phase = Toolkit.onFxThread(() -> {
            other.training().live().play();
            assertEquals(Transport.Activity.PLAYING, other.training().live().activityProperty().get());
            other.leave();
            return other.training().live().activityProperty().get();
        });
        assertEquals(Transport.Activity.PAUSED, phase);
    }
}
