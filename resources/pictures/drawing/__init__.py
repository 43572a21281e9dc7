"""The drawing vocabulary of the practice pictures: people, plants, animals, tools and land as SVG text."""
