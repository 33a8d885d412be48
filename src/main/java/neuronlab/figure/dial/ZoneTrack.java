package neuronlab.figure.dial;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** A slider over tinted zones, each with its name below where there is room for it. */
final class ZoneTrack extends Region {
    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");
    private static final double BAND = 0.62;
    private static final double LEAST_GAP = 4;

    private final Slider slider;
    private final List<Rectangle> tints = new ArrayList<>();
    private final List<Text> names = new ArrayList<>();
    private List<DialZone> zones = List.of();

    ZoneTrack(Slider slider) {
        this.slider = slider;
        getStyleClass().add("zone-track");
        slider.setManaged(false);
        getChildren().add(slider);
    }

    void setZones(List<DialZone> shown) {
        zones = shown;
        while (tints.size() < zones.size()) {
            Rectangle tint = new Rectangle();
            Text name = new Text();
            name.setTextOrigin(VPos.TOP);
            for (Node part : new Node[] {tint, name}) {
                part.setManaged(false);
                part.setMouseTransparent(true);
            }
            tints.add(tint);
            names.add(name);
            getChildren().add(0, tint);
            getChildren().add(name);
        }
        for (int index = 0; index < zones.size(); index++) {
            DialZone zone = zones.get(index);
            tints.get(index).getStyleClass().setAll("zone-tint", zone.styleClass());
            names.get(index).getStyleClass().setAll("zone-name", zone.styleClass() + "-name");
            names.get(index).setText(zone.name());
        }
        for (int index = 0; index < tints.size(); index++) {
            tints.get(index).setVisible(index < zones.size());
            names.get(index).setVisible(index < zones.size());
        }
        pseudoClassStateChanged(PENDING, zones.isEmpty());
        requestLayout();
    }

    private double sliderHeight() {
        return Math.ceil(slider.prefHeight(-1));
    }

    private double nameHeight() {
        return names.isEmpty() ? 0 : Math.ceil(names.getFirst().getLayoutBounds().getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return sliderHeight() + nameHeight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return names.stream().mapToDouble(name -> name.getLayoutBounds().getWidth() + LEAST_GAP).sum();
    }

    @Override
    protected void layoutChildren() {
        double height = sliderHeight();
        slider.resizeRelocate(0, 0, getWidth(), height);
        slider.applyCss();
        Node thumb = slider.lookup(".thumb");
        double inset = thumb instanceof Region region ? region.prefWidth(-1) / 2 : 0;
        for (int index = 0; index < zones.size(); index++) {
            placeZone(index, inset, getWidth() - 2 * inset, height);
        }
        partNames();
    }

    private void placeZone(int index, double inset, double length, double height) {
        double from = index == 0 ? 0 : way(zones.get(index).from());
        double to = index + 1 < zones.size() ? way(zones.get(index + 1).from()) : 1;
        Rectangle tint = tints.get(index);
        tint.setX(inset + from * length);
        tint.setWidth(Math.max(0, (to - from) * length));
        tint.setHeight(height * BAND);
        tint.setY(height * (1 - BAND) / 2);
        Text name = names.get(index);
        name.setVisible(to > from);
        name.setX(inset + (from + to) / 2 * length - name.getLayoutBounds().getWidth() / 2);
        name.setY(height - 1);
    }

    /** The names of narrow zones make room for one another: first to the right, then, from the end, to the left. */
    private void partNames() {
        List<Text> shown = names.stream().filter(Node::isVisible).toList();
        double least = 0;
        for (Text name : shown) {
            name.setX(Math.round(Math.max(least, name.getX())));
            least = name.getX() + name.getLayoutBounds().getWidth() + LEAST_GAP;
        }
        double most = getWidth();
        for (Text name : shown.reversed()) {
            name.setX(Math.round(Math.min(most - name.getLayoutBounds().getWidth(), name.getX())));
            most = name.getX() - LEAST_GAP;
        }
    }

    /** How far along the dial a number is, from 0 to 1. */
    private double way(double number) {
        double position = (Math.log10(number) - slider.getMin()) / (slider.getMax() - slider.getMin());
        return Math.clamp(Double.isNaN(position) ? 0 : position, 0, 1);
    }
}
