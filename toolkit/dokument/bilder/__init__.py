"""Which pictures stand in our papers, drawn as SVG?"""
