package neuronlab.lesson.trainclassifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neuronlab.figure.control.Switch;
import neuronlab.figure.ranked.RankedBars;
import neuronlab.figure.table.DataTable;
import neuronlab.lesson.facts.PlainClassifier;
import neuronlab.lesson.shared.neuron.TrainerPage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A robot's walk through lesson 11: what a reader presses, clicks and sees. */
class TrainClassifierWalkTest extends ApplicationTest {
    private TrainerPage page;

    @Override
    public void start(Stage stage) {
        page = TrainerPage.show(this, stage, "train-classifier");
    }

    private void press(String button) {
        clickOn(page.<Node>find(button));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pressAndWait(String button, int steps) throws Exception {
        press(button);
        waitForSteps(steps);
    }

    private void waitForSteps(int steps) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> place().equals(steps == 1 ? "step 1" : "step " + steps));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String place() {
        return text("#transport-place");
    }

    private String text(String selector) {
        Node node = lookup(selector).query();
        return node instanceof Text drawn ? drawn.getText() : ((Labeled) node).getText();
    }

    private int marks(String styleClass) {
        return visible(styleClass).size();
    }

    private Set<Node> visible(String styleClass) {
        return lookup("#decision-map ." + styleClass).queryAll().stream().filter(Node::isVisible).collect(Collectors.toSet());
    }

    private static String loss(PlainClassifier plain) {
        return String.format(Locale.ENGLISH, "%.3f", plain.loss());
    }

    @Test
    void everythingIsOnThePage() {
        Stream.of(
                        "decision-map", "learning-curves", "loss-value", "accuracy-value", "network-diagram",
                        "house-probabilities", "play", "step-1", "step-10", "step-100", "reset", "standardised",
                        "raw-rate", "standardised-rate", "brush-good", "brush-bad", "coach", "scales", "show-friends-list",
                        "latest-event")
                .forEach(id -> assertEquals(1, lookup("#" + id).queryAll().size(), id));
        assertEquals(7, marks("first-class-point"));
        assertEquals(3, marks("second-class-point"));
    }

    @Test
    void theStepsTrainAsTheFormulaSaysAndResetGoesBack() throws Exception {
        press("#standardised");
        PlainClassifier plain = PlainClassifier.ofHouses(true);
        String start = loss(plain);
        assertEquals("0.693", text("#loss-value"));
        assertEquals(start, text("#loss-value"));
        pressAndWait("#step-1", 1);
        assertEquals(loss(plain.train(1, 0.5)), text("#loss-value"));
        assertEquals("After one step the cross-entropy is " + loss(plain) + ".", text("#latest-event"));
        pressAndWait("#step-100", 101);
        assertEquals(loss(plain.train(100, 0.5)), text("#loss-value"));
        assertEquals(plain.right() + " of 10", text("#accuracy-value"));

        press("#reset");
        waitForSteps(0);
        assertEquals(start, text("#loss-value"));
        assertFalse(lookup("#standardised").queryAs(Switch.class).isSelected());
        RankedBars bars = lookup("#house-probabilities").queryAs(RankedBars.class);
        assertEquals(List.of("50.0%", "50.0%"), List.of(bars.percentageOf(0), bars.percentageOf(1)));
    }

    @Test
    void underTheBarsIsWhatAHouseAddsToAStep() throws Exception {
        press("#standardised");
        assertTrue(text("#house-error").startsWith(
                "Its label is Good. Probability minus label: 0.50 \u2212 1 = \u22120.50 for Good, 0.50 \u2212 0 for Bad."));
        pressAndWait("#step-10", 10);
        double good = PlainClassifier.ofHouses(true).train(10, 0.5).probabilityOfGood(0);
        String sum = String.format(Locale.ENGLISH, "%.2f \u2212 1 = \u2212%.2f for Good, %.2f", good, 1 - good, 1 - good);
        assertTrue(text("#house-error").contains(sum), () -> text("#house-error") + " and not " + sum);
        assertEquals("area 1,834 \u00b1 508, bathrooms 3.1 \u00b1 0.54", text("#scales"));
    }

    @Test
    void rawFeaturesLearnNextToNothing() throws Exception {
        pressAndWait("#step-100", 100);
        PlainClassifier plain = PlainClassifier.ofHouses(false).train(100, 1e-7);
        assertEquals(loss(plain), text("#loss-value"));
        assertEquals("7 of 10", text("#accuracy-value"));
    }

    @Test
    void itPlaysUntilItIsPaused() throws Exception {
        press("#standardised");
        press("#play");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> text("#play").equals("Pause") && !place().equals("step 0"));
        press("#play");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> text("#play").equals("Play"));
        int steps = Integer.parseInt(place().replaceAll("\\D", ""));
        assertTrue(steps > 0);
        assertEquals(loss(PlainClassifier.ofHouses(true).train(steps, 0.5)), text("#loss-value"));
    }

    @Test
    void theReaderPlaysTheFriend() {
        page.find("#decision-map");
        clickOn(visible("first-class-point").iterator().next());
        assertEquals(6, marks("first-class-point"));
        assertEquals(4, marks("second-class-point"));

        clickOn(visible("second-class-point").iterator().next(), MouseButton.SECONDARY);
        assertEquals(3, marks("second-class-point"));

        press("#undo");
        assertEquals(4, marks("second-class-point"));

        interact(() -> lookup("#decision-map").query().requestFocus());
        type(KeyCode.N);
        assertEquals(11, marks("first-class-point") + marks("second-class-point"));

        press("#reset");
        assertEquals(7, marks("first-class-point"));
        assertEquals(3, marks("second-class-point"));
    }

    @Test
    void aHouseCanBeDraggedAndTheMoveTakenBack() {
        page.find("#decision-map");
        Node house = visible("second-class-point").iterator().next();
        double across = house.getTranslateX();
        drag(house).dropBy(60, 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(7, marks("first-class-point"));
        assertEquals(3, marks("second-class-point"));
        assertTrue(visible("second-class-point").stream().noneMatch(mark -> Math.abs(mark.getTranslateX() - across) < 20));
        press("#undo");
        assertTrue(visible("second-class-point").stream().anyMatch(mark -> Math.abs(mark.getTranslateX() - across) < 1));
    }

    @Test
    void theHouseThatIsPointedAtIsTheOneOfTheBars() {
        page.find("#decision-map");
        moveTo(visible("second-class-point").iterator().next());
        String card = String.join(" ", page.card("#decision-map"));
        assertTrue(card.contains("Bad"), () -> "the card says: " + card);
        String area = card.replaceAll("(?s).*?([\\d,]{3,}).*", "$1");
        String title = lookup(".figure-title").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text.startsWith("A house of"))
                .findFirst()
                .orElseThrow();
        assertTrue(title.contains(area), () -> title + " is not about " + card);
    }

    @Test
    void aHouseIsAddedOfTheClassThatTheKeyChooses() {
        page.find("#decision-map");
        press("#brush-bad");
        interact(() -> lookup("#decision-map").query().requestFocus());
        type(KeyCode.N);
        assertEquals(7, marks("first-class-point"));
        assertEquals(4, marks("second-class-point"));
    }

    /** What cannot be done is not offered. */
    @Test
    void aMapThatIsFullSaysSo() {
        Node map = page.find("#decision-map");
        interact(map::requestFocus);
        for (int houses = 10; houses < 100; houses++) {
            assertFalse(text("#latest-event").contains("as many as"), text("#latest-event"));
            type(KeyCode.N);
        }
        assertEquals(
                "After 0 steps the cross-entropy is 0.693. There are 100 houses, as many as the map takes: remove one to make"
                        + " room, or click on one to change its label.",
                text("#latest-event"));
        type(KeyCode.N);
        assertEquals(100, marks("first-class-point") + marks("second-class-point"));
        press("#undo");
        assertTrue(text("#latest-event").endsWith("or on an empty place to add one."), text("#latest-event"));
    }

    @Test
    void theLastTwoHousesAreSaidToStay() {
        page.find("#decision-map");
        for (int houses = 10; houses > 2; houses--) {
            clickOn(visible("first-class-point").stream().findFirst().orElseGet(() -> visible("second-class-point").iterator().next()),
                    MouseButton.SECONDARY);
        }
        assertTrue(text("#latest-event").contains("These two houses stay"), text("#latest-event"));
        clickOn(visible("second-class-point").iterator().next(), MouseButton.SECONDARY);
        assertEquals(2, marks("first-class-point") + marks("second-class-point"));
    }

    @Test
    void theBarsTellOfAnyHouseThatIsPointedAt() {
        Node map = page.find("#decision-map");
        moveTo(map.localToScreen(map.getBoundsInLocal().getWidth() * 0.8, map.getBoundsInLocal().getHeight() * 0.2));
        String pointed = titles();
        moveTo(map.localToScreen(map.getBoundsInLocal().getWidth() * 0.3, map.getBoundsInLocal().getHeight() * 0.2));
        assertFalse(pointed.equals(titles()), pointed);
    }

    private String titles() {
        return lookup(".figure-title").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text.startsWith("A house of"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFriendsListFollowsTheTrainingOnceItIsOpen() throws Exception {
        press("#show-friends-list");
        String before = text("#test-result");
        press("#standardised");
        pressAndWait("#step-100", 100);
        assertFalse(before.equals(text("#test-result")), before);
        assertEquals(10, drawn("\u2713") + drawn("\u2717"));
        assertTrue(text("#test-result").endsWith("list: " + drawn("\u2713") + " of 10."), text("#test-result"));
        assertEquals(10, ((List<?>) lookup("#friends-houses").queryAs(DataTable.class).rowsProperty().get()).size());
    }

    /** How many cells of her table begin like this. */
    private long drawn(String start) {
        return lookup("#friends-houses").lookup((Node node) -> node instanceof Text).queryAllAs(Text.class).stream()
                .filter(cell -> cell.getText().replace('\u2002', ' ').startsWith(start))
                .count();
    }

    @Test
    void herHousesAreGuestsOnTheMapOnceSheShowsThem() {
        assertEquals(0, guests());
        press("#show-friends-list");
        assertEquals(10, guests());
        assertTrue(lookup("#guests-key").queryLabeled().isVisible());

        clickOn(page.<Node>find("#reset"));
        assertEquals(10, guests(), "a reset of the training takes nothing away that she has shown");
    }

    /** How many hollow marks lie on the map. */
    private long guests() {
        return lookup("#decision-map .first-class-point-guest").queryAll().stream().filter(Node::isVisible).count()
                + lookup("#decision-map .second-class-point-guest").queryAll().stream()
                        .filter(Node::isVisible)
                        .count();
    }

    @Test
    void theFriendsListIsShownWhenItIsAskedFor() throws Exception {
        DataTable<?> matrix = lookup("#confusion-matrix").queryAs(DataTable.class);
        assertFalse(matrix.isVisible());
        press("#standardised");
        pressAndWait("#step-100", 100);
        press("#show-friends-list");
        assertTrue(matrix.isVisible());
        assertEquals(
                "Right on the training houses: 7 of 10. Right on the friend’s list: 7 of 10.", text("#test-result"));
    }
}
